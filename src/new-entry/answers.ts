import { COLLECTIONS } from '../model/collections.ts';
import type { Kind } from '../model/kind-names.ts';
import { type Answers, textIn } from './question.ts';

/** The id that follows from the answers: whose it is, and its last part. */
export function idOf(kind: Kind, answers: Answers): string {
  // The path of a rank has the rank's id.
  if (kind === 'path' && typeof answers['role'] === 'string') return answers['role'];
  return [textIn(answers, 'of') || textIn(answers, 'org'), textIn(answers, 'id')]
    .filter((part) => part !== '')
    .join('/');
}

/** Where the file of an entry belongs, from the repository's root. */
export const fileOf = (kind: Kind, id: string): string =>
  `src/content/${COLLECTIONS[kind].folder}/${id}.${COLLECTIONS[kind].format}`;
