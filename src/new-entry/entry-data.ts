import type { z } from 'zod';
import { COLLECTIONS } from '../model/collections.ts';
import { bareSchema, definitionOf } from '../model/schema-at.ts';
import { ownData } from './own-data.ts';
import type { Answers } from './question.ts';
import type { NewKind } from './subjects.ts';

/** What the answers say about the fields of a schema, in its order; fields that nobody was asked for stay out. */
function fieldsFrom(schema: z.ZodType, path: string, answers: Answers): Record<string, unknown> {
  const shape = definitionOf(bareSchema(schema)).shape ?? {};
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, field]) => {
      const name = path === '' ? key : `${path}.${key}`;
      const answer = answers[name];
      const mayStayOut = field.safeParse(undefined).success;
      if (answer !== undefined && !(mayStayOut && Array.isArray(answer) && answer.length === 0)) return [[key, answer]];
      if (mayStayOut) return [];
      if (definitionOf(bareSchema(field)).shape) return [[key, fieldsFrom(field, name, answers)]];
      return field.safeParse([]).success ? [[key, []]] : [];
    }),
  );
}

/** The data of a new entry, as far as the answers go, in the order of its schema. */
export function dataOf(kind: NewKind, answers: Answers): Record<string, unknown> {
  const { schema } = COLLECTIONS[kind];
  return fieldsFrom(schema, '', { ...answers, ...ownData(kind, answers) });
}
