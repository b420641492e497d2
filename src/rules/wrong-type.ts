import type { Rule } from './rule.ts';
import { schemaFindings } from './finding/schema-findings.ts';

export const wrongType: Rule = {
  id: 'wrong-type',
  severity: 'error',
  title: '値の形（文字・数・一覧など）が項目に合っていること',
  why: '形の違う値は、計算や並べ替えに使えません。',
  example: { bad: 'order: 六', good: 'order: 6' },
  check: (subject) => schemaFindings(subject, 'wrong-type'),
};
