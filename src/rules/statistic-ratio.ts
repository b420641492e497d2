import type { Rule } from './rule.ts';
import { arithmeticFindings } from './finding/statistic-arithmetic.ts';

export const statisticRatio: Rule = {
  id: 'statistic-ratio',
  severity: 'error',
  title: '統計の割合が、計算し直した数と合うこと',
  why: '割合は、書いてある人数から四捨五入で計算し直せます。合わなければ、どれかの数字の写し間違いです。',
  example: { bad: '# 4人÷53人\nr3: 7.6', good: '# 4人÷53人\nr3: 7.5' },
  check: (subject) => arithmeticFindings(subject, 'statistic-ratio'),
};
