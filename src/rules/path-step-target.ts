import { targetFields } from '../domain/path/picked-steps.ts';
import type { Rule } from './rule.ts';

export const pathStepTarget: Rule = {
  id: 'path-step-target',
  severity: 'error',
  title: '学習パスの手順に、行き先が一つあること',
  why: '手順の名前と印は行き先から決まります。行き先が無い手順は頁に出せず、二つあると、どちらを済ませたか分かりません。',
  example: {
    bad: '- do: read\n  why: 全体を知るためです。',
    good: '- do: read\n  chapter: kiyose/policy-ed4/duties#table\n  why: 全体を知るためです。',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('path')) {
      for (const [index, step] of entry.data.steps.entries()) {
        const [first, second] = targetFields(step);
        if (first === undefined) {
          yield {
            spot: { draft: entry, path: ['steps', index, 'do'] },
            message: `${index + 1}番目に書かれた手順に、行き先がありません。`,
            hint: 'chapter、role、training、initiative などのうち一つに、行き先のIDを書いてください。',
          };
        } else if (second !== undefined) {
          yield {
            spot: { draft: entry, path: ['steps', index, second] },
            message: `手順の行き先が、${first} と ${second} の二つあります。`,
            hint: 'どちらか一つにしてください。二つとも要るときは、手順を分けます。',
          };
        }
      }
    }
  },
};
