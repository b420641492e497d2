import type { Draft } from '../model/entry.ts';
import { eachValue } from './finding/each-value.ts';
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
    for (const entry of entries) yield* repeatedIn(entry);
  },
};

function repeatedIn(draft: Draft): Finding[] {
  const found: Finding[] = [];
  eachValue(draft.data, (value, path) => {
    if (!Array.isArray(value)) return true;
    // The columns of a table have a rule that knows what a second one does to its rows.
    if (path.at(-1) === 'columns') return false;
    if (value.length < 2) return true;
    const seen = new Set<string>();
    for (const [index, item] of value.entries()) {
      if (typeof item !== 'string') continue;
      if (seen.has(item)) {
        found.push({
          spot: { draft, path: [...path, index] },
          message: `「${show(item)}」が、この一覧に二度書かれています。`,
          hint: '一つを消すか、書くはずだったものに直してください。',
        });
      }
      seen.add(item);
    }
    return true;
  });
  return found;
}
