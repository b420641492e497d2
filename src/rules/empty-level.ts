import type { Rule } from './rule.ts';
import { schemaFindings } from './finding/schema-findings.ts';

export const emptyLevel: Rule = {
  id: 'empty-level',
  severity: 'error',
  title: 'スキルの空のレベルが「該当なし」と書かれていること',
  why: '空のままでは、原文に無いのか、書き忘れたのかが分かりません。',
  example: { bad: 'level3: []', good: 'level3: 該当なし' },
  check: (subject) => schemaFindings(subject, 'empty-level'),
};
