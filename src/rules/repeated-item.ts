import type { Draft } from '../model/entry.ts';
import type { DataPath } from '../model/place.ts';
import { show } from './finding/schema-findings.ts';
import type { Finding, Rule } from './rule.ts';

export const repeatedItem: Rule = {
  id: 'repeated-item',
  severity: 'error',
  title: '一つの一覧に、同じものが二度書かれていないこと',
  why: '写すときの重複は、頁に同じ文や同じ部署が二つ並ぶ形で表に出ます。',
  example: {
    bad: 'owners:\n  - kiyose/dx-suishin-ka\n  - kiyose/dx-suishin-ka',
    good: 'owners:\n  - kiyose/dx-suishin-ka',
  },
  *check({ entries }) {
    for (const entry of entries) yield* below(entry, entry.data, []);
  },
};

function* below(draft: Draft, value: unknown, path: DataPath): Generator<Finding> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    // The columns of a table have a rule that knows what a second one does to its rows.
    if (path.at(-1) === 'columns') return;
    const seen = new Set<string>();
    for (const [index, item] of value.entries()) {
      if (typeof item !== 'string') {
        yield* below(draft, item, [...path, index]);
        continue;
      }
      if (seen.has(item)) {
        yield {
          spot: { draft, path: [...path, index] },
          message: `「${show(item)}」が、この一覧に二度書かれています。`,
          hint: '一つを消すか、書くはずだったものに直してください。',
        };
      }
      seen.add(item);
    }
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* below(draft, inner, [...path, key]);
}
