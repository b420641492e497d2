import { analyzeProse } from '../domain/prose.ts';
import { knownIds } from './finding/known-ids.ts';
import type { Rule } from './rule.ts';

/** Letters of an introduction: less than a minute of reading, so that the first step stays in sight. */
const MOST = 400;

export const pathIntroduction: Rule = {
  id: 'path-introduction',
  severity: 'error',
  title: `学習パスに、${MOST}字までの前書きがあること`,
  why: 'だれのための道かを一目で分かるようにし、はじめの手順を遠ざけないためです。',
  example: {
    bad: '---\n…\n---',
    good: '---\n…\n---\n\n自分で仕事をする立場から、人と仕事の全体を見る立場へ移る道です。',
  },
  *check(subject) {
    const ids = knownIds(subject);
    for (const draft of subject.drafts) {
      if (draft.kind !== 'path' || ids.isDamaged(draft.kind, draft.id)) continue;
      const { length } = [...analyzeProse(draft.body).plainText];
      const spot = { file: draft.file, line: 1, column: 1 };
      if (length === 0) {
        yield {
          spot,
          message: '学習パスに前書きがありません。',
          hint: '下の「---」の後に、だれのどんな時期の道かを二、三文で書いてください。',
        };
      } else if (length > MOST) {
        yield {
          spot,
          message: `前書きが${length}字あります。`,
          hint: `${MOST}字までにしてください。くわしい話は、章や取組の頁に任せます。`,
        };
      }
    }
  },
};
