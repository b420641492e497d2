import type { Rule } from './rule.ts';
import { schemaFindings } from './finding/schema-findings.ts';

export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'error',
  title: '項目の名前が、その種類に決められたものであること',
  why: '名前を間違えた項目は読まれず、書いたはずの内容がどこにも出ません。',
  example: { bad: 'sumary: 一文の説明', good: 'summary: 一文の説明' },
  check: (subject) => schemaFindings(subject, 'unknown-field'),
};
