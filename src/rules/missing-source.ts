import type { Rule } from './rule.ts';
import { schemaFindings } from './finding/schema-findings.ts';

export const missingSource: Rule = {
  id: 'missing-source',
  severity: 'error',
  title: 'どの内容にも出典があること',
  why: '読む人は、書いてあることを原文で確かめられなければなりません。',
  example: {
    bad: 'source:\n  document: kiyose/policy-ed4',
    good: 'source:\n  document: kiyose/policy-ed4\n  section: 5章',
  },
  check: (subject) => schemaFindings(subject, 'missing-source'),
};
