import type { z } from 'zod';
import { COLLECTIONS } from '../model/collections.ts';
import type { Draft } from '../model/entry.ts';
import { choiceLabel, fieldLabel } from '../model/field-label.ts';
import { lastSegment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import { STEP_ID } from '../model/kinds/path.ts';
import { referenceTargets } from '../model/reference.ts';
import { bareSchema, definitionOf } from '../model/schema-at.ts';
import { cellFragment } from '../domain/addresses.ts';
import { LIST_IDENTITIES } from './list-identity.ts';
import { proseLeaves } from './prose-leaves.ts';

/** The smallest thing in an entry that can change by itself, with the name of its place in two languages. */
export interface Leaf {
  /** Its place, the same in every revision: `rows/kiyose/kakaricho/cells/kiyose/ethics/mark`, `body/outline`. */
  at: string;
  /** The field that holds it (`mark`, `statements`); `body` for prose. */
  field: string;
  /** Its place in Japanese, from the outside in. */
  place: readonly string[];
  /** The part of the entry's page that shows it, if it has one of its own: `kakaricho--ethics`. */
  fragment: string | undefined;
  /** The sections of the body that it stands in, from the outside in. */
  within?: readonly string[];
  /** How it is compared: as one value, as a list whose order does not matter, by its order alone, or by sentences. */
  form: 'value' | 'set' | 'order' | 'sentences';
  /** What stands there in words; one text for a value. Ids are already names. */
  texts: readonly string[];
  /** What is compared, text by text: ids stay ids, so that a thing with a new name is no change of what names it. */
  keys: readonly string[];
}

/** What a revision knows of ids. */
export interface KnownIds {
  /** The name of an entry; undefined when there is none. */
  nameOf: (kind: Kind, id: string) => string | undefined;
  /** The id that an entry has in the later revision. */
  idNow: (kind: Kind, id: string) => string;
}

interface Place {
  at: readonly string[];
  place: readonly string[];
  fragment: string | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The name of a step of a learning path, which holds an id. */
const isStepId = (value: unknown): value is string => typeof value === 'string' && STEP_ID.test(value);

const inWords = (value: unknown): string =>
  value === null
    ? '記載なし'
    : typeof value === 'boolean'
      ? value
        ? 'はい'
        : 'いいえ'
      : typeof value === 'string' || typeof value === 'number'
        ? String(value)
        : JSON.stringify(value);

/**
 * Takes an entry apart into its leaves, each under a name that holds across revisions. Data that do not fit today's
 * schema are taken as far as they go; fields that the schema does not know are kept under their own names.
 */
export function leavesOf(draft: Draft, ids: KnownIds): Leaf[] {
  const leaves: Leaf[] = [];
  const orders = new Map<string, { place: Place; keys: string[]; texts: string[] }>();
  const identities = LIST_IDENTITIES[draft.kind] ?? {};

  const nameOf = (schema: z.ZodType, value: unknown): string => {
    const target = referenceTargets.get(bareSchema(schema));
    if (typeof value !== 'string') return inWords(value);
    // A mark stands for itself; a word of the files is said in the readers' own.
    if (!target) return (/^[a-z-]+$/.test(value) ? choiceLabel(schema, value) : undefined) ?? value;
    const [id = '', fragment] = value.split('#', 2);
    const name = ids.nameOf(target.kind, id);
    return name === undefined ? value : fragment === undefined ? name : `${name}（#${fragment}）`;
  };

  const keyOfPlace = (kind: Kind, place: string): string => {
    const [id = '', fragment] = place.split('#', 2);
    return [ids.idNow(kind, id), ...(fragment === undefined ? [] : [fragment])].join('#');
  };

  /** What a value is compared by: its id in the later revision where it names an entry. */
  const keyOf = (schema: z.ZodType | undefined, value: unknown): string => {
    if (isStepId(value)) {
      const [verb, kind, ...id] = value.split(':');
      return `${verb}:${kind}:${keyOfPlace(kind as Kind, id.join(':'))}`;
    }
    const target = schema && referenceTargets.get(bareSchema(schema));
    if (!target || typeof value !== 'string') return inWords(value);
    return keyOfPlace(target.kind, value);
  };

  const push = (at: Place, form: Leaf['form'], texts: readonly string[], keys = texts) => {
    if (texts.length > 0)
      leaves.push({ ...at, at: at.at.join('/'), field: lastSegment(at.at.at(-1) ?? ''), form, texts, keys });
  };

  /** Notes the order of a list; lists of one place, such as the rows of all groups of a table, count as one. */
  const pushOrder = (at: Place, keys: readonly string[], texts: readonly string[]) => {
    const place = { ...at, at: [...at.at, 'order'], place: [...at.place, '並び'] };
    const known = orders.get(place.at.join('/')) ?? { place, keys: [], texts: [] };
    known.keys.push(...keys);
    known.texts.push(...texts);
    orders.set(place.at.join('/'), known);
  };

  const walk = (schema: z.ZodType | undefined, value: unknown, at: Place, fields: readonly string[]): void => {
    if (value === undefined) return;
    const inner = schema && bareSchema(schema);
    const def = inner ? definitionOf(inner) : undefined;
    if (Array.isArray(value)) {
      const option = def?.options?.map(bareSchema).find((one) => definitionOf(one).type === 'array');
      walkList((option && definitionOf(option).element) ?? def?.element, value, at, fields);
    } else if (isRecord(value)) {
      for (const [key, item] of Object.entries(value)) {
        const field = def?.shape?.[key] ?? def?.valueType;
        const label = def?.shape?.[key] ? fieldLabel(key, field as z.ZodType) : key;
        walk(field, item, { ...at, at: [...at.at, key], place: [...at.place, label] }, [...fields, key]);
      }
    } else push(at, 'value', [schema ? nameOf(schema, value) : inWords(value)], [keyOf(schema, value)]);
  };

  const walkList = (element: z.ZodType | undefined, list: unknown[], at: Place, fields: readonly string[]): void => {
    const identity = identities[fields.join('.')];
    if (!identity || !element) {
      const isNames = element !== undefined && (referenceTargets.has(bareSchema(element)) || list.every(isStepId));
      const texts = list.map((item) => (element && !isRecord(item) ? nameOf(element, item) : inWordsOfRecord(item)));
      const keys = isNames ? list.map((item) => keyOf(element, item)) : texts;
      push(at, isNames ? 'set' : 'sentences', texts, keys);
      if (isNames) pushOrder(at, keys, texts);
      return;
    }
    const { shape = {} } = definitionOf(bareSchema(element));
    const seen = new Map<string, number>();
    for (const [index, item] of list.entries()) {
      if (!isRecord(item)) continue;
      const named = identity.by.filter((key) => item[key] !== undefined);
      const name = named.map((one) => keyOf(shape[one], item[one])).join(' ') || String(index + 1);
      // Several may share a name, as questions do that have one answer: the first keeps it, and the next are counted.
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      const key = count === 1 ? name : `${name} ${count}`;
      const names = named.map((one) => (shape[one] ? nameOf(shape[one], item[one]) : inWords(item[one])));
      const words = count === 1 ? names : [`${names.join(' ')}（${count}つ目）`];
      const rows = identity.transparent ? splitRows(item) : { own: item, below: {} };
      // What names the item is said by its place already.
      const own = Object.fromEntries(Object.entries(rows.own).filter(([field]) => !named.includes(field)));
      const place = placeOfItem(at, key, words);
      pushOrder(at, [key], [words.join(' ') || key]);
      walk(element, own, place, fields);
      if (Object.keys(own).length === 0) push(place, 'value', [words.join(' ')], [key]);
      walk(element, rows.below, { ...at, at: at.at.slice(0, -1), place: at.place.slice(0, -1) }, fields);
    }
  };

  /** A cell is named by its row and its column, as readers say it: 「係長 × 倫理観」. */
  const placeOfItem = (at: Place, key: string, words: readonly string[]): Place => {
    const isCell = at.at.at(-1) === 'cells';
    if (!isCell)
      return { ...at, at: [...at.at, key], place: [...at.place.slice(0, -1), words.join(' ') || `${key}番目`] };
    const row = at.at.at(-2) ?? '';
    return {
      at: [...at.at, key],
      place: [...at.place.slice(0, -2), `${at.place.at(-2) ?? ''} × ${words.join(' ')}`],
      fragment: cellFragment(row, key),
    };
  };

  walk(COLLECTIONS[draft.kind].schema, draft.data, { at: [], place: [], fragment: undefined }, []);
  for (const { place, keys, texts } of orders.values()) push(place, 'order', texts, keys);
  return draft.body.trim() === '' ? leaves : [...leaves, ...proseLeaves(draft.body, ids)];
}

/** A record inside a list that has no identity of its own, as one text. */
const inWordsOfRecord = (item: unknown): string =>
  isRecord(item)
    ? Object.entries(item)
        .map(([key, value]) => `${key}: ${Array.isArray(value) ? value.map(inWords).join('、') : inWords(value)}`)
        .join('、')
    : inWords(item);

/** Parts the rows of a group from what the group says of itself. */
const splitRows = ({ rows, ...own }: Record<string, unknown>) => ({ own, below: rows === undefined ? {} : { rows } });
