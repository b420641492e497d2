import type { z } from 'zod';
import { nameOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { choiceLabel, descriptionOf, fieldLabel } from '../model/field-label.ts';
import { line, reading } from '../model/fields.ts';
import { firstSegment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import { referenceTargets } from '../model/reference.ts';
import { bareSchema, definitionOf } from '../model/schema-at.ts';
import type { Answers, Form, Option, Question } from './question.ts';

/** Kinds that may be named by the entries of any organisation. */
const SHARED: readonly Kind[] = ['document', 'chapter', 'erratum', 'term', 'organization'];

/** The entries that a field may name: those of the own organisation, then those that all may name. */
export function optionsOf(catalog: Catalog, kind: Kind, organization: string | undefined): Option[] {
  const isOwn = ({ id }: { id: string }) => firstSegment(id) === organization;
  const all = catalog.all(kind);
  const entries =
    organization === undefined || kind === 'term'
      ? all
      : [...all.filter(isOwn), ...(SHARED.includes(kind) ? all.filter((entry) => !isOwn(entry)) : [])];
  const ordered = entries.map((entry, index) => ({
    entry,
    place: (entry.data as { order?: number }).order ?? 0,
    index,
  }));
  // Within an organisation in the order of its lists.
  if (!SHARED.includes(kind)) ordered.sort((a, b) => a.place - b.place || a.index - b.index);
  return ordered.map(({ entry }) => ({ value: entry.id, label: nameOf(entry) }));
}

/** The question whose entry it shall be; offers the home organisation. */
export const organizationQuestion = (catalog: Catalog, home: string, help: string): Question => ({
  name: 'org',
  label: '団体',
  help,
  form: () => ({ type: 'reference', options: optionsOf(catalog, 'organization', undefined) }),
  schema: line(''),
  offer: () => home,
});

/** The schema of one item, where the schema is a list. */
const itemOf = (schema: z.ZodType): z.ZodType | undefined => definitionOf(bareSchema(schema)).element;

/** Whether a field holds what cannot be asked for in one question: a group of fields, or a list of such. */
export const isNested = (schema: z.ZodType): boolean => {
  const bare = bareSchema(itemOf(schema) ?? schema);
  return definitionOf(bare).type === 'object';
};

function formOf(schema: z.ZodType, catalog: Catalog, answers: Answers): Form {
  const bare = bareSchema(schema);
  const target = referenceTargets.get(bare);
  if (target)
    return { type: 'reference', options: optionsOf(catalog, target.kind, answers['org'] as string | undefined) };
  const { type, element, entries, options } = definitionOf(bare);
  if (type === 'array' && element) {
    const inner = formOf(element, catalog, answers);
    return { type: 'list', ...('options' in inner && inner.options && { options: inner.options }) };
  }
  if (entries)
    return {
      type: 'choice',
      options: Object.values(entries).map((value) => {
        const meaning = choiceLabel(schema, value);
        return { value, label: meaning ?? value };
      }),
    };
  if (options) return { type: 'level' };
  if (type === 'number') return { type: 'number' };
  return type === 'boolean' ? { type: 'yes-no' } : { type: 'line' };
}

/** How a value is to be written, where the description does not say it. */
function howTo(schema: z.ZodType): string {
  const bare = bareSchema(schema);
  const nullable = schema.safeParse(null).success ? '無いときは「-」。' : '';
  if (bare === reading) return 'ひらがなで書きます。';
  const { type, options } = definitionOf(bare);
  if (options) return '一行に一つ、何行でも。原文が「-」だけなら「-」。';
  return `${type === 'array' ? (schema.safeParse([]).success ? '幾つでも。無ければ「なし」。' : '一つ以上。') : ''}${nullable}`;
}

/**
 * The question for one field of a schema.
 * @param path the names of the fields that lead to it
 * @param more what the kind of entry adds
 */
export function fieldQuestion(
  catalog: Catalog,
  path: readonly string[],
  schema: z.ZodType,
  more: Partial<Question> = {},
): Question {
  const description = descriptionOf(schema) || descriptionOf(itemOf(schema) ?? schema);
  return {
    name: path.join('.'),
    label: fieldLabel(path.at(-1) ?? '', schema),
    help: [
      description === fieldLabel(path.at(-1) ?? '', schema)
        ? ''
        : description.endsWith('。') || description === ''
          ? description
          : `${description}。`,
      howTo(schema),
    ].join(''),
    form: (answers) => formOf(schema, catalog, answers),
    schema,
    ...more,
  };
}
