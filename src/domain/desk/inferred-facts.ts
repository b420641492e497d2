import type { z } from 'zod';
import { COLLECTIONS } from '../../model/collections.ts';
import type { Entry } from '../../model/entry.ts';
import { choiceLabel, fieldLabel } from '../../model/field-label.ts';
import type { DataPath } from '../../model/place.ts';
import { referenceTargets } from '../../model/reference.ts';
import { bareSchema, schemaAt } from '../../model/schema-at.ts';
import { nameOf } from '../addresses.ts';
import { spanInWords } from '../careers.ts';
import type { Catalog } from '../catalog.ts';
import { analyzeProse } from '../prose.ts';
import { rowAbout } from './responsibility.ts';
import type { Work } from './work.ts';

type Data = Readonly<Record<string, unknown>>;

/** A value that the data of an entry call inferred. */
interface Inferred {
  path: DataPath;
  /** The name of the basis in its object: `tierBasis`, `basis`. */
  key: string;
  /** The object that holds it, and the objects around it that are items of lists, from the outside in. */
  holder: Data;
  around: readonly { item: Data; path: DataPath }[];
}

const isBasis = (key: string): boolean => key === 'basis' || key.endsWith('Basis');

function* inferredIn(value: unknown, path: DataPath = [], around: Inferred['around'] = []): Generator<Inferred> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of (value as unknown[]).entries()) {
      const at = [...path, index];
      const isObject = typeof item === 'object' && item !== null;
      yield* inferredIn(item, at, isObject ? [...around, { item: item as Data, path: at }] : around);
    }
    return;
  }
  for (const [key, inner] of Object.entries(value)) {
    if (inner === 'inferred' && isBasis(key)) yield { path: [...path, key], key, holder: value as Data, around };
    else yield* inferredIn(inner, [...path, key], around);
  }
}

/** A value in words: entries by their names, lists item by item, choices by what they mean. */
function inWords(catalog: Catalog, schema: z.ZodType, value: unknown): string {
  const bare = bareSchema(schema);
  const target = referenceTargets.get(bare);
  if (Array.isArray(value)) {
    const { element } = bare.def as { element?: z.ZodType };
    const words = value.map((item) => (element ? inWords(catalog, element, item) : String(item)));
    return words.length === 0 ? 'なし' : words.join('・');
  }
  if (typeof value === 'string' && target) {
    const entry = catalog.find(target.kind, value);
    return entry ? nameOf(entry) : value;
  }
  return typeof value === 'string' ? (choiceLabel(schema, value) ?? value) : String(value);
}

/** The entries that an item of a list refers to, by their names. */
function referredBy(catalog: Catalog, root: z.ZodType, { item, path }: Inferred['around'][number]): string[] {
  return Object.entries(item).flatMap(([key, value]) => {
    const field = schemaAt(root, [...path, key]);
    return typeof value === 'string' && field && referenceTargets.has(bareSchema(field.schema))
      ? [inWords(catalog, field.schema, value)]
      : [];
  });
}

/** The words by which a value is found in its entry: the row and the column, or the label of the item that holds it. */
function namesAround(catalog: Catalog, root: z.ZodType, { around }: Inferred): string {
  const referred = around.flatMap((item) => referredBy(catalog, root, item));
  if (referred.length > 0) return referred.join(' × ');
  const { label, major, minor } = around.at(-1)?.item ?? {};
  return [label ?? major, minor].filter((part) => typeof part === 'string').join(' ');
}

/** What is inferred, as the field calls it: `tierBasis` → 職の区分. */
function labelOf(root: z.ZodType, path: DataPath, key: string): string {
  const own = schemaAt(root, path);
  const words = own ? fieldLabel(key, own.schema).replace(/の?根拠$/u, '') : '';
  if (words !== '') return words;
  // A bare basis is that of the object around it, which the field that holds the object names.
  const above = path.slice(0, -1).filter((step) => typeof step === 'string');
  const holder = path.slice(0, path.lastIndexOf(above.at(-1) ?? '') + 1);
  const around = holder.length === 0 ? undefined : schemaAt(root, holder);
  return around ? fieldLabel(String(holder.at(-1)), around.schema) : 'この項目';
}

/** What the inferred value is today; undefined where the names around it already say it. */
function valueOf(catalog: Catalog, root: z.ZodType, { path, key, holder }: Inferred): string | undefined {
  const parent = path.slice(0, -1);
  const subject = key === 'basis' ? ('when' in holder ? 'when' : undefined) : key.slice(0, -'Basis'.length);
  if (subject !== undefined) {
    const field = schemaAt(root, [...parent, subject]);
    if (!field) return undefined;
    return holder[subject] === undefined ? '記載なし' : inWords(catalog, field.schema, holder[subject]);
  }
  const { ageFrom, ageTo, yearFrom, yearTo } = holder as Record<string, number | undefined>;
  const spans = [spanInWords(ageFrom, ageTo, '歳'), spanInWords(yearFrom, yearTo, '年目')].filter(Boolean);
  return spans.length > 0 ? spans.join('・') : undefined;
}

/** What of an entry is inferred, in words, with the place of each. */
function* factsOf(catalog: Catalog, entry: Entry) {
  const root = COLLECTIONS[entry.kind].schema;
  for (const found of inferredIn(entry.data)) {
    const names = namesAround(catalog, root, found);
    const value = valueOf(catalog, root, found);
    const where = names === '' ? '' : `${names}: `;
    const today = value === undefined ? '' : `（${value}）`;
    yield { at: { path: found.path }, message: `${where}${labelOf(root, found.path, found.key)}は推定です${today}。` };
  }
  if (entry.kind === 'plan-target')
    for (const [index, { fiscalYear, certain }] of (entry as Entry<'plan-target'>).data.years.entries())
      if (!certain)
        yield { at: { path: ['years', index, 'certain'] }, message: `${fiscalYear}年度の欄だという読みは推定です。` };
  if (entry.body === '') return;
  for (const { name, attributes, attributePositions, position } of analyzeProse(entry.body).components)
    if (name === 'Diagram' && attributes['basis'] === 'inferred')
      yield {
        at: { body: attributePositions['basis'] ?? position },
        message: `図「${attributes['title'] ?? ''}」は、推定を含みます。`,
      };
}

export const inferredFacts: Work = {
  id: 'inferred',
  title: '推定のままの事柄',
  about: '原文に書いてなく、前後や並びから推し量って「推定」と示している値です。',
  todo: '主管課や発行者に確かめます。原文に書いてあると分かったら stated に、原文から決まらないなら値を外して unknown に直します。',
  none: '推定の値はありません。',
  *rows({ catalog }) {
    for (const entry of catalog.entries())
      for (const { at, message } of factsOf(catalog, entry)) yield rowAbout(catalog, entry, at, message);
  },
};
