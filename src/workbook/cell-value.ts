import type { z } from 'zod';
import { choiceLabel, descriptionOf, withoutNull } from '../model/field-label.ts';
import type { Kind } from '../model/kind-names.ts';
import { referenceTargets } from '../model/reference.ts';
import { nearest } from '../rules/finding/nearest.ts';
import { bareSchema, definitionOf } from '../model/schema-at.ts';
import { faultOf, linesOf } from './typed-text.ts';

/** What a cell of a workbook holds. */
export type CellContent = string | number | boolean | null;

/** What a field of the content holds; undefined where it is not written. */
export type FieldValue = string | number | boolean | null | readonly string[] | undefined;

/** Names of entries for people who do not know ids, and back. */
export interface EntryNames {
  /** The name of an entry, or its id where the name would not be enough to find it again. */
  nameOf: (kind: Kind, id: string) => string;
  /** The id that a name or an id means in an organisation; undefined when there is none. */
  idOf: (kind: Kind, org: string, text: string) => string | undefined;
  /** All that could be written for a kind in an organisation. */
  namesOf: (kind: Kind, org: string) => readonly string[];
  /** The ids of the same. */
  idsOf: (kind: Kind, org: string) => readonly string[];
}

/** How the values of a field stand in a cell. */
export type CellForm =
  | { type: 'text' }
  | { type: 'number' }
  | { type: 'choice'; choices: readonly { value: string | boolean; label: string }[] }
  | { type: 'id'; kind: Kind }
  | { type: 'lines' }
  | { type: 'ids'; kind: Kind }
  /** A list, or one word instead of it. */
  | { type: 'lines-or'; word: string };

/** What stands in a cell cannot be the value of its field. The message is a Japanese sentence for its reader. */
export class CellError extends Error {
  override name = 'CellError';
}

/** The cell form that follows from the schema of a field. */
export function formOf(schema: z.ZodType): CellForm {
  const bare = bareSchema(schema);
  const target = referenceTargets.get(bare);
  if (target) return { type: 'id', kind: target.kind };
  const { type, element, entries, options } = definitionOf(bare);
  if (type === 'array' && element) {
    const of = referenceTargets.get(bareSchema(element));
    return of ? { type: 'ids', kind: of.kind } : { type: 'lines' };
  }
  if (type === 'enum')
    return {
      type: 'choice',
      choices: Object.values(entries ?? {}).map((value) => ({
        value,
        label: /^[a-z-]+$/.test(value) ? (choiceLabel(schema, value) ?? value) : value,
      })),
    };
  if (type === 'boolean')
    return {
      type: 'choice',
      choices: [
        { value: true, label: 'はい' },
        { value: false, label: 'いいえ' },
      ],
    };
  if (type === 'number') return { type: 'number' };
  const word = options?.flatMap((option) => {
    const { values } = bareSchema(option).def as { values?: unknown[] };
    return values?.filter((value) => typeof value === 'string') ?? [];
  })[0];
  return word === undefined ? { type: 'text' } : { type: 'lines-or', word };
}

/** A field's value as it stands in a cell. */
export function toCell(value: FieldValue, form: CellForm, names: EntryNames): CellContent {
  if (value === undefined || value === null) return null;
  switch (form.type) {
    case 'choice':
      return form.choices.find((choice) => choice.value === value)?.label ?? String(value);
    case 'id':
      return names.nameOf(form.kind, String(value));
    case 'ids':
      return (value as readonly string[]).map((id) => names.nameOf(form.kind, id)).join('\n');
    case 'lines':
    case 'lines-or':
      return typeof value === 'object' ? value.join('\n') : String(value);
    case 'number':
      return typeof value === 'number' ? value : String(value);
    case 'text':
      return String(value);
  }
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

const SHORT_WORD = 3;

/** Texts that a person takes for the same: width, case and spaces are an accident of typing. */
export const fold = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');

/** Katakana as hiragana; both stand in the same order. */
const toHiragana = (text: string) =>
  text.normalize('NFKC').replaceAll(/[\u30a1-\u30f6]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));

/** What belongs into a field, for a person whose value did not: the choices, or the description and a number's bounds. */
export function wantedIn(schema: z.ZodType, form: CellForm): string {
  if (form.type === 'choice') {
    const empty = schema.safeParse(undefined).success ? ['空欄'] : [];
    const words = [...form.choices.map(({ label }) => label), ...empty];
    // Marks and short words as they are; sentences apart from each other.
    const isShort = words.every((word) => word.length <= SHORT_WORD);
    return `${isShort ? words.join(' ') : words.map((word) => `「${word}」`).join('')} のどれかにしてください。`;
  }
  const { minValue, maxValue, isInt } = bareSchema(schema) as { minValue?: number; maxValue?: number; isInt?: boolean };
  const isBound = (bound: number | null | undefined): bound is number =>
    typeof bound === 'number' && Math.abs(bound) < Number.MAX_SAFE_INTEGER;
  const bounds = [
    ...(isBound(minValue) ? [`${minValue}から`] : []),
    ...(isBound(maxValue) ? [`${maxValue}まで`] : []),
  ].join('');
  const kind = isInt ? '整数' : bounds === '' ? '' : '数';
  const description = withoutNull(descriptionOf(schema));
  if (description === '' && kind === '') return '';
  return `ここに書くのは: ${description}${kind === '' ? '' : `（${bounds}${bounds === '' ? '' : 'の'}${kind}）`}`;
}

/** Refuses lines that would stand in the content as something else than words. */
function checkLines(lines: readonly string[], { form, schema }: { form: CellForm; schema: z.ZodType }): void {
  const isOptional = [undefined, null].some((none) => schema.safeParse(none).success);
  const empty = form.type === 'lines-or' ? `「${form.word}」` : isOptional ? '空欄' : undefined;
  for (const line of lines) {
    const fault = faultOf(line, empty);
    if (fault !== undefined) throw new CellError(empty === undefined ? `${fault}${wantedIn(schema, form)}` : fault);
  }
}

/** What people write between names in one line. */
const BETWEEN = /[、，,；;]/gu;

/** So many names are listed whole; of more, the nearest ones are. */
const LISTED = 12;

function idFrom(text: string, kind: Kind, org: string, names: EntryNames): string {
  // An id has no capitals: those are an accident of typing, or of a program that likes them.
  const id = names.idOf(kind, org, text) ?? names.idOf(kind, org, text.toLowerCase());
  if (id !== undefined) return id;
  const known = names.namesOf(kind, org);
  // Who types an id means an id: its neighbours are ids too, and the name says which.
  const near = /^[a-z0-9/-]+$/i.test(text)
    ? nearest(text.toLowerCase(), names.idsOf(kind, org)).map((id) => `${names.nameOf(kind, id)}（${id}）`)
    : nearest(text, known);
  const hint =
    known.length <= LISTED
      ? `書けるのは ${known.join('、')} です。`
      : near.length > 0
        ? `もしかして: ${near.join('、')}`
        : `選択肢（${known.length}件）から選んでください。`;
  throw new CellError(
    `「${text}」はありません。${known.length === 0 ? 'この団体には、選べるものがまだありません。空欄にしてください。' : hint}`,
  );
}

/** Reads what a person wrote into a cell, before the field's own schema has its say. */
function read(
  content: CellContent,
  { form, schema, org, names }: { form: CellForm; schema: z.ZodType; org: string; names: EntryNames },
): FieldValue {
  const text = content === null ? '' : String(content).normalize('NFC').trim();
  if (text === '') return undefined;
  if (form.type === 'text' || form.type === 'lines' || (form.type === 'lines-or' && text !== form.word))
    checkLines(linesOf(text), { form, schema });
  switch (form.type) {
    case 'choice': {
      // The field itself knows letters that only look alike: 〇 and ◯ for ○.
      const { data } = schema.safeParse(text);
      const choice =
        form.choices.find(({ value, label }) => label === text || value === text || value === data) ??
        form.choices.find(({ value, label }) => fold(label) === fold(text) || String(value) === fold(text));
      if (choice) return choice.value;
      throw new CellError(`「${text}」は使えません。${wantedIn(schema, form)}`);
    }
    case 'number': {
      const plain = text.normalize('NFKC').replaceAll(',', '');
      if (NUMBER.test(plain)) return Number(plain);
      throw new CellError(`「${text}」は数ではありません。数字だけを書いてください。${wantedIn(schema, form)}`);
    }
    case 'id':
      return idFrom(text, form.kind, org, names);
    case 'ids':
      return linesOf(text.replaceAll(BETWEEN, '\n')).map((line) => idFrom(line, form.kind, org, names));
    case 'lines':
      return linesOf(text);
    case 'lines-or':
      return text === form.word ? text : linesOf(text);
    case 'text':
      return linesOf(text).join('');
  }
}

/**
 * Reads a cell as the value of a field.
 * @param isOptional whether the field may be left out
 * @returns the value; undefined where the field is not to be written, null where the schema wants it said
 * @throws {CellError} with what is wrong and what could stand there
 */
export function fromCell(
  content: CellContent,
  field: { form: CellForm; schema: z.ZodType; org: string; names: EntryNames },
): FieldValue {
  const { schema } = field;
  const value = read(content, field);
  if (value !== undefined) {
    if (schema.safeParse(value).success) return value;
    const text = String(content).trim();
    const kana = toHiragana(text);
    const hint = kana !== text && schema.safeParse(kana).success ? `もしかして: ${kana}　` : '';
    throw new CellError(`「${text}」は書けません。${hint}${wantedIn(schema, field.form)}`);
  }
  if (schema.safeParse(undefined).success) return undefined;
  if (schema.safeParse(null).success) return null;
  throw new CellError(`空にできません。${wantedIn(schema, field.form)}`);
}
