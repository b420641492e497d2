import type { Rule } from './rule.ts';
import { schemaFindings } from './finding/schema-findings.ts';

export const invalidValue: Rule = {
  id: 'invalid-value',
  severity: 'error',
  title: '値が、その項目に使えるものであること',
  why: '決められた値と書き方だけが、頁や検索で正しく扱われます。',
  example: { bad: 'tier: 監督', good: 'tier: 監督職' },
  check: (subject) => schemaFindings(subject, 'invalid-value'),
};
