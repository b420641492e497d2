import { COLLECTIONS } from '../model/collections.ts';
import { EFFECT_NAMES } from '../model/effects.ts';
import type { Rule } from './rule.ts';

export const effectContradiction: Rule = {
  id: 'effect-contradiction',
  severity: 'error',
  title: 'お知らせの「人への影響」が、互いに、また前の記述と食い違わないこと',
  why: '変わった項目の頁には、いつから変わり、前は何と書いてあったかが出ます。食い違うと、読む人はどちらを信じてよいか分かりません。',
  example: { bad: 'effect: typo\nbefore: null', good: 'effect: newly-asked\nbefore: null' },
  *check({ catalog }) {
    for (const entry of catalog.all('change')) {
      const told = new Set<string>();
      for (const [index, { kind, id, part, effect, before }] of (entry.data.effects ?? []).entries()) {
        const name = `${kind}:${id}${part === undefined ? '' : `#${part}`}`;
        if (told.has(name)) {
          yield {
            spot: { draft: entry, path: ['effects', index, 'id'] },
            message: `${COLLECTIONS[kind].label}「${name}」への影響が、二度書かれています。`,
            hint: 'いちばん強い影響の一つにまとめるか、part で分けてください。',
          };
        }
        told.add(name);
        if (before === null && effect !== 'newly-asked') {
          yield {
            spot: { draft: entry, path: ['effects', index, 'before'] },
            message: `前には無かった（null）とありますが、影響は「${EFFECT_NAMES[effect]}」です。`,
            hint: '前に書いてあったことを自分たちの言葉で書くか、分からなければ before の行を消してください。',
          };
        }
      }
    }
  },
};
