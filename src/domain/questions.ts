import type { Kind } from '../model/kind-names.ts';
import { ANSWER_FIELDS, type AnswerField, type Question } from '../model/kinds/question-set.ts';
import { splitFragment } from '../model/ids.ts';

/** The place that answers a question: an entry, or a section of one. */
export interface Answer {
  kind: Kind;
  id: string;
  fragment?: string;
}

/** The fields of a question that say what answers it, in the order of the schema; a sound question has one. */
export const answerFields = (question: Question): AnswerField[] =>
  ANSWER_FIELDS.filter((field) => question[field] !== undefined);

/** What answers a question; undefined when it does not say. Of several the first counts. */
export function answerOf(question: Question): Answer | undefined {
  const [field] = answerFields(question);
  if (field === undefined) return undefined;
  const { id, fragment } = splitFragment(question[field] ?? '');
  return { kind: field, id, ...(fragment === undefined ? {} : { fragment }) };
}
