import type { Rule } from './rule.ts';
import { schemaFindings } from './finding/schema-findings.ts';

export const unknownMark: Rule = {
  id: 'unknown-mark',
  severity: 'error',
  title: '能力表の印が◎か○であること',
  why: '見た目の似た別の印は、意味が決められていません。〇と◯は○と同じに扱います。',
  example: { bad: 'mark: △', good: 'mark: ○' },
  check: (subject) => schemaFindings(subject, 'unknown-mark'),
};
