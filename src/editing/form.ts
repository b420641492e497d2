import { z } from 'zod';
import { COLLECTIONS } from '../model/collections.ts';
import { BASES, type Basis, basis } from '../model/fields.ts';
import { choiceLabel, descriptionOf, fieldLabel, withoutNull } from '../model/field-label.ts';
import { patternMessage } from '../model/json-schema.ts';
import { KIND_NAMES, type Kind } from '../model/kind-names.ts';
import { referenceTargets } from '../model/reference.ts';
import { bareSchema, definitionOf } from '../model/schema-at.ts';
import { BODY, type Choice, type FieldWords, type FormField } from './form-field.ts';

/** A kind that has no form, and why. */
export const WITHOUT_FORM: Partial<Record<Kind, string>> = {
  move: 'ID を移すときは、参照もいっしょに直す npm run rename を使うため',
};

/** The kinds that have a form, in the order in which a reader meets them. */
export const KINDS_WITH_FORM: readonly Kind[] = KIND_NAMES.filter((kind) => !(kind in WITHOUT_FORM));

/** What JSON Schema says of a value: its bounds and its pattern. */
const boundsOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });

/** What only whoever writes the file must know: what a value stands for, quotes, other fields by their names. */
const OF_THE_FILE = /[\w◎○-]+=|引用符|\w+: (?:true|false)|[a-z]+[A-Z]\w* を/u;

/** What a sentence says beyond the label that it begins with: 「この群の呼び名（例: 部長）」 → 「例: 部長」. */
const beyondLabel = (sentence: string, label: string): string =>
  sentence.startsWith(label) ? sentence.slice(label.length).replace(/^（([^（）]*)）$/u, '$1') : sentence;

/** What a description says beyond the label, in the words of a form: an empty field, not `null`. */
const hintOf = (description: string, label: string): string =>
  withoutNull(description)
    .split('。')
    .map((sentence) => sentence.trim())
    .filter((sentence) => !label.includes(sentence) && !OF_THE_FILE.test(sentence))
    .map((sentence) => beyondLabel(sentence, label))
    .join('。')
    .replaceAll(/(?:空の一覧)? ?\[\]/g, '空のまま');

/** Words by which a description asks for a sentence rather than a name: it gets a field of several lines. */
const ASKS_FOR_SENTENCE = /言葉で|[一二]文|注意|理由|断り/u;

/** The name of a field. Where the short one ends in the middle of a sentence, the sentence to its end. */
const labelOf = (name: string, schema: z.ZodType): string => {
  const label = fieldLabel(name, schema);
  const description = descriptionOf(schema);
  return description.startsWith(`${label}、`) ? (description.split(/[。（]/u, 1)[0] ?? label) : label;
};

/** What a choice is called: as the field says, or as every basis is described; a sign of the source stays in sight. */
function choiceOf(schema: z.ZodType, value: string): Choice {
  const says = choiceLabel(schema, value) ?? (BASES.includes(value as Basis) ? choiceLabel(basis, value) : undefined);
  const label = says ?? (isKind(value) ? COLLECTIONS[value].label : value);
  return { value, label: says !== undefined && /^[^\w]/u.test(value) ? `${value} ${says}` : label };
}

const isKind = (value: string): value is Kind => Object.hasOwn(COLLECTIONS, value);

/** The name of a switch says what it means to turn it on, not what is then written. */
const switchLabel = (label: string) => label.replace(/に? ?(?:true|false)$/u, '').replace(/(?<=とき)に?$/u, '');

function emptyOf(schema: z.ZodType): FieldWords['empty'] {
  if (schema.safeParse(undefined).success) return 'left-out';
  return schema.safeParse(null).success ? 'null' : 'refused';
}

function listOf(words: FieldWords, schema: z.ZodType, alone?: string): FormField {
  const { minItems = 0, maxItems } = boundsOf(schema);
  const item = fieldOf(words.name, definitionOf(schema).element ?? z.never());
  return {
    ...words,
    type: 'list',
    item,
    least: minItems,
    ...(maxItems !== undefined && { most: maxItems }),
    ...(alone !== undefined && { alone }),
  };
}

function textOf(words: FieldWords, schema: z.ZodType): FormField {
  const { pattern } = boundsOf(schema);
  const long = ASKS_FOR_SENTENCE.test(descriptionOf(schema));
  if (pattern === undefined) return { ...words, type: 'line', long };
  const message = patternMessage(pattern) ?? `「${words.hint || words.label}」のとおりに書きます。`;
  return { ...words, type: 'line', long, pattern, patternMessage: message };
}

/**
 * The field of a form for a value of the model.
 * @param name its name in the file
 * @throws {Error} for a type of schema that no field is known for
 */
export function fieldOf(name: string, schema: z.ZodType): FormField {
  const description = descriptionOf(schema);
  const label = labelOf(name, schema);
  const words: FieldWords = { name, label, hint: hintOf(description, label), empty: emptyOf(schema) };
  const bare = bareSchema(schema);
  const target = referenceTargets.get(bare);
  // The name of a section is typed: a list of entries does not know them.
  if (target && !target.fragment) return { ...words, type: 'entry', folder: COLLECTIONS[target.kind].folder };
  const { type, shape, entries, options } = definitionOf(bare);
  switch (type) {
    case 'string':
      // Only days have a format of their own.
      return z.toJSONSchema(bare).format === 'date' ? { ...words, type: 'day' } : textOf(words, bare);
    case 'number': {
      const { type: of, minimum, maximum } = boundsOf(bare);
      const inside = (bound: number | undefined): bound is number =>
        bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
      return {
        ...words,
        type: 'number',
        whole: of === 'integer',
        ...(inside(minimum) && { least: minimum }),
        ...(inside(maximum) && { most: maximum }),
      };
    }
    case 'boolean':
      return { ...words, type: 'switch' };
    case 'literal': {
      const writes = bare.safeParse(true).success;
      return { ...words, label: switchLabel(words.label), hint: '', type: 'switch', writes };
    }
    case 'enum': {
      return {
        ...words,
        type: 'choice',
        choices: Object.values(entries ?? {}).map((value) => choiceOf(schema, value)),
      };
    }
    case 'array':
      return listOf(words, bare);
    case 'union': {
      const list = options?.find((option) => definitionOf(option).type === 'array');
      const alone = options?.find((option) => definitionOf(option).type === 'literal') as z.ZodLiteral | undefined;
      if (!list || !alone) break;
      return listOf(words, list, String(alone.value));
    }
    case 'object':
      return { ...words, type: 'group', fields: fieldsOf(shape ?? {}) };
    case 'record':
      return { ...words, type: 'figures' };
  }
  throw new Error(`no field of a form is known for ${name} (${type})`);
}

const fieldsOf = (shape: Record<string, z.ZodType>): FormField[] =>
  Object.entries(shape).map(([name, field]) => fieldOf(name, field));

/** What a person writes below the front matter: text with our own elements, which no editor may rewrite. */
const PROSE: FormField = {
  name: BODY,
  label: '本文',
  hint: '見出しの印（Section など）は、そのまま残します',
  empty: 'left-out',
  type: 'prose',
};

/**
 * The form of a kind: every field of its schema in order, and the body where its files have one. Nothing is written twice:
 * names, hints, choices and bounds are those of the schema.
 */
export function formOf(kind: Kind): readonly FormField[] {
  const { format, schema } = COLLECTIONS[kind];
  const { shape } = definitionOf(schema);
  return [...fieldsOf(shape ?? {}), ...(format === 'mdx' ? [PROSE] : [])];
}
