import { splitFragment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import { ANSWER_FIELDS, type AnswerField, type Question } from '../model/kinds/question-set.ts';
import { addressOf } from './addresses.ts';
import type { Catalog } from './catalog.ts';

/** The kind that a field of a question leads to. The names differ in how they are written only. */
const KIND_OF: Record<AnswerField, Kind> = {
  chapter: 'chapter',
  role: 'role',
  competency: 'competency',
  persona: 'persona',
  skill: 'skill',
  training: 'training',
  plan: 'plan',
};

/** What answers a question. */
export interface Answer {
  kind: Kind;
  id: string;
  fragment: string | undefined;
}

/** The fields of a question that say what answers it, in the order of the schema; a sound question has one. */
export const answerFields = (question: Question): AnswerField[] =>
  ANSWER_FIELDS.filter((field) => question[field] !== undefined);

/** What answers a question; undefined when it says nothing. Of several the first counts. */
export function answerTo(question: Question): Answer | undefined {
  const [field] = answerFields(question);
  return field === undefined ? undefined : { kind: KIND_OF[field], ...splitFragment(question[field] ?? '') };
}

/** What people ask for, with the address of what answers it, from the site's root. */
export interface AskedFor {
  url: string;
  phrases: string[];
}

/** All questions of a catalog with what people type for them, in the catalog's order. */
export const askedFor = (catalog: Catalog): AskedFor[] =>
  catalog.all('question-set').flatMap(({ data }) =>
    data.questions.flatMap((one) => {
      const answer = answerTo(one);
      if (!answer) return [];
      return [{ url: addressOf(answer.kind, answer.id, answer.fragment), phrases: [one.question, ...one.asked] }];
    }),
  );
