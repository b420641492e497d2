import type { Rule } from './rule.ts';
import { schemaFindings } from './finding/schema-findings.ts';

export const emptyValue: Rule = {
  id: 'empty-value',
  severity: 'error',
  title: '書いてある項目の値が空でないこと',
  why: '空の値は、書き忘れなのか「無い」という意味なのか、見分けがつきません。',
  example: { bad: 'statements: []', good: 'statements:\n  - 部下や後輩を育てる' },
  check: (subject) => schemaFindings(subject, 'empty-value'),
};
