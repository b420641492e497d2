import { analyzeProse } from '../domain/prose.ts';
import type { Draft } from '../model/entry.ts';
import { eachValue } from './finding/each-value.ts';
import type { Finding, Rule } from './rule.ts';

/** Names that every object of a program has by itself. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

const HINT = 'プログラムの部品と同じ名前です。ほかの名前にしてください。';

function namesBelow(draft: Draft): Finding[] {
  const found: Finding[] = [];
  eachValue(draft.data, (value, path) => {
    const key = path.at(-1);
    if (typeof key !== 'string') return;
    if (RESERVED.has(key))
      found.push({
        spot: { draft, path: [...path], what: 'key' },
        message: `「${key}」は項目の名前に使えません。`,
        hint: HINT,
      });
    if (key === 'id' && typeof value === 'string' && RESERVED.has(value))
      found.push({ spot: { draft, path: [...path] }, message: `「${value}」は記号に使えません。`, hint: HINT });
  });
  return found;
}

export const reservedName: Rule = {
  id: 'reserved-name',
  severity: 'error',
  title: '項目・記号・ファイルの名前が、プログラムの部品の名前でないこと',
  why: '「constructor」や「__proto__」は、プログラムがはじめから持っている名前です。内容の名前と混じると、別のものが読まれます。',
  example: { bad: 'roles/kiyose/constructor.yaml', good: 'roles/kiyose/kensetsu.yaml' },
  *check({ drafts }) {
    for (const draft of drafts) {
      const segment = draft.id.split('/').find((name) => RESERVED.has(name));
      if (segment !== undefined)
        yield {
          spot: { file: draft.file, line: 1, column: 1 },
          message: `「${segment}」はファイルやフォルダーの名前に使えません。`,
          hint: HINT,
        };
      yield* namesBelow(draft);
      if (draft.body === '') continue;
      for (const { attributes, attributePositions, position } of analyzeProse(draft.body).components) {
        const id = Object.hasOwn(attributes, 'id') ? (attributes['id'] ?? '') : '';
        if (RESERVED.has(id))
          yield {
            spot: { draft, body: attributePositions['id'] ?? position },
            message: `「${id}」は記号に使えません。`,
            hint: HINT,
          };
      }
    }
  },
};
