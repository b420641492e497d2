import { soundPaths } from './finding/sound-paths.ts';
import type { Rule } from './rule.ts';

/** As many steps as fit on two printed pages and can be looked over at once. */
const MOST = 25;

export const pathLength: Rule = {
  id: 'path-length',
  severity: 'warning',
  title: `一つの学習パスの手順が、${MOST}までであること`,
  why: '長い一覧は、始める前にあきらめさせます。',
  example: { bad: '# 手順が30ある', good: '# まとめるか、要らない手順を外して25までにする' },
  *check(subject) {
    for (const { entry, path } of soundPaths(subject)) {
      if (path.steps.length <= MOST) continue;
      yield {
        spot: { draft: entry, path: ['steps'], what: 'key' },
        message: `手順が${path.steps.length}あります。`,
        hint: `${MOST}までにしてください。似た手順は、分類や柱への一つの手順にまとめられます。`,
      };
    }
  },
};
