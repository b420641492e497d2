import { z } from 'zod';
import type { Catalog } from '../domain/catalog.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { line } from '../model/fields.ts';
import { bareSchema, definitionOf } from '../model/schema-at.ts';
import { currentDocument } from './current-document.ts';
import { ownQuestions } from './own-questions.ts';
import { fieldQuestion, isNested, optionsOf, organizationQuestion } from './field-question.ts';
import { idProblem } from './ids.ts';
import { nextOrder } from './next-order.ts';
import { type Answers, type Question, textIn } from './question.ts';
import type { NewKind } from './subjects.ts';

/** What the questions need to know besides the content. */
export interface Surroundings {
  /** The id of the organisation whose policy is at hand: it is offered as the answer to whose an entry is. */
  home: string;
  /** The day it is, `YYYY-MM-DD`. */
  today: string;
}

/**
 * Fields that are asked for though a file may do without: without them the check says that something is missing, or a page
 * that the source does not say it.
 */
const ALSO: Partial<Record<NewKind, readonly string[]>> = {
  training: ['competencies', 'roles', 'rolesBasis'],
  skill: ['category'],
  'skill-category': ['parent'],
  initiative: ['parent', 'number'],
  document: ['issued', 'issuedEra', 'effectiveDate', 'predecessor', 'belongsTo'],
  chapter: ['number'],
  'plan-target': ['unit'],
  welcome: ['terms'],
};

/** The fields of a kind that are asked for, in the order of the schema. */
function fieldsOf(catalog: Catalog, kind: NewKind, around: Surroundings): Question[] {
  const walk = (schema: z.ZodType, path: readonly string[]): Question[] =>
    Object.entries(definitionOf(bareSchema(schema)).shape ?? {}).flatMap(([key, field]) => {
      const at = [...path, key];
      const isRequired = !field.safeParse(undefined).success;
      const isWanted = path.length === 0 && (ALSO[kind]?.includes(key) ?? false);
      if (!isRequired && !isWanted) return [];
      if (isNested(field)) return definitionOf(bareSchema(field)).shape ? walk(field, at) : [];
      const isList = definitionOf(bareSchema(field)).type === 'array' && field.safeParse([]).success;
      const question = fieldQuestion(catalog, at, field, isRequired ? {} : { optional: true });
      const { form } = question;
      return [
        {
          ...question,
          // Nothing can be chosen from an empty list, and nothing has to.
          ...((isList || !isRequired) && {
            asked: (answers: Answers) => {
              const { options } = form(answers) as { options?: readonly unknown[] };
              return options === undefined || options.length > 0;
            },
          }),
          ...(key === 'order' && { offer: (answers: Answers) => nextOrder(catalog, kind, answers) }),
          ...((at.join('.') === 'source.document' || at.join('.') === 'document') && {
            offer: (answers: Answers) =>
              answers['of'] ??
              answers['document'] ??
              currentDocument(catalog, (answers['org'] ?? around.home) as string),
          }),
          ...(key === 'lastReviewed' && { offer: () => around.today }),
        },
      ];
    });
  const all = walk(COLLECTIONS[kind].schema, []);
  // The place in the list follows from everything else.
  return [...all.filter(({ name }) => name !== 'order'), ...all.filter(({ name }) => name === 'order')];
}

/** The questions for the id: whose it is, and its last part. */
function idQuestions(catalog: Catalog, kind: NewKind, { home }: Surroundings): Question[] {
  const { depth, label } = COLLECTIONS[kind];
  const whose: Question[] =
    depth === 2
      ? [organizationQuestion(catalog, home, 'どの団体のものか。')]
      : depth === 3
        ? [
            {
              name: 'of',
              label: '文書',
              help: 'どの文書のものか。',
              form: () => ({ type: 'reference', options: optionsOf(catalog, 'document', home) }),
              schema: line(''),
              offer: () => currentDocument(catalog, home),
            },
          ]
        : [];
  return [
    ...whose,
    {
      name: 'id',
      label: 'ID',
      help: `${label}を指す、変わらない英字の名前。英小文字と数字を「-」でつなぎます。年や順番は入れません。`,
      form: () => ({ type: 'line' }),
      schema: z.string().min(1),
      refuse: (value, answers) =>
        idProblem(catalog, kind, textIn(answers, 'of') || textIn(answers, 'org'), String(value)),
    },
  ];
}

/**
 * What has to be asked before an entry of a kind can be written: whose it is, its id, and one question for each field
 * that may not be left out. Words and choices come from the schema.
 */
export function questions(kind: NewKind, catalog: Catalog, around: Surroundings): Question[] {
  return ownQuestions(kind, catalog, around, [
    ...idQuestions(catalog, kind, around),
    ...fieldsOf(catalog, kind, around),
  ]);
}
