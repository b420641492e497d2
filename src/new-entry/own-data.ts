import { idOf } from './answers.ts';
import type { Answers } from './question.ts';
import type { NewKind } from './subjects.ts';
import { tableGroups } from './table-questions.ts';
import { typedData } from './typed-questions.ts';

/** What follows from the answers and need not be asked for: fields of the entry, by their path. */
export function ownData(kind: NewKind, answers: Answers): Record<string, unknown> {
  switch (kind) {
    case 'chapter':
      return { 'source.document': answers['of'] };
    case 'document': {
      const owners = answers['owners'];
      const isOwned = Array.isArray(owners) && owners.length > 0;
      return {
        organization: answers['org'],
        'source.document': idOf(kind, answers),
        owners: isOwned ? owners : undefined,
        ownersUnstated: isOwned ? undefined : answers['ownersUnstated'],
      };
    }
    case 'competency-table':
      return {
        organization: answers['org'],
        groups: answers['rows'] === undefined || answers['columns'] === undefined ? undefined : tableGroups(answers),
      };
    case 'path':
      return { wayIn: answers['role'] === undefined ? answers['subject'] : undefined };
    default:
      return typedData(kind, answers);
  }
}
