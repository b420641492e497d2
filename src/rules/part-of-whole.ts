import type { Rule } from './rule.ts';
import { arithmeticFindings } from './finding/statistic-arithmetic.ts';

export const partOfWhole: Rule = {
  id: 'part-of-whole',
  severity: 'error',
  title: '「内」の数が、もとの数を超えないこと',
  why: '一部の人数が全体より多いことはありません。',
  example: { bad: '# 管理職53人の内\nr3: 54', good: '# 管理職53人の内\nr3: 4' },
  check: (subject) => arithmeticFindings(subject, 'part-of-whole'),
};
