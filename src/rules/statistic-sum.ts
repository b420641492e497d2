import type { Rule } from './rule.ts';
import { arithmeticFindings } from './finding/statistic-arithmetic.ts';

export const statisticSum: Rule = {
  id: 'statistic-sum',
  severity: 'error',
  title: '統計の合計が、内訳を足した数と合うこと',
  why: '合計が合わない表は、どこかの数字を写し間違えています。空欄は0として足します。',
  example: { bad: 'men: 30\nwomen: 27\ntotal: 58', good: 'men: 30\nwomen: 27\ntotal: 57' },
  check: (subject) => arithmeticFindings(subject, 'statistic-sum'),
};
