import type { Rule } from './rule.ts';
import { schemaFindings } from './finding/schema-findings.ts';

export const missingField: Rule = {
  id: 'missing-field',
  severity: 'error',
  title: '必ず書く項目がそろっていること',
  why: '足りない項目があると、頁の見出しや並び順が決まりません。',
  example: { bad: 'name: 係長級\norder: 6', good: 'name: 係長級\nreading: かかりちょうきゅう\norder: 6' },
  check: (subject) => schemaFindings(subject, 'missing-field'),
};
