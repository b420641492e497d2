import { type Catalog, oncePerCatalog } from '../catalog.ts';

/**
 * What a field holds: text, a whole number, a number, yes or no, a list of text, a list of addresses on the site, rows
 * of figures (a label, then numbers or null), what each organisation has, or the place in the source.
 */
export type FieldType =
  'string' | 'integer' | 'number' | 'boolean' | 'strings' | 'addresses' | 'figures' | 'members' | 'source';

/** One field of a table, as it is explained to whoever reads the data. */
export interface Field {
  /** Name in JSON. */
  key: string;
  /** Heading of the column in CSV and on the page, in Japanese. */
  label: string;
  type: FieldType;
  /** What it means, in Japanese. */
  description: string;
  /** Whether the value may be missing (null); lists are empty instead unless this says otherwise. */
  nullable?: boolean;
  /** What CSV writes for null; an empty cell when nothing is said. */
  nullText?: string;
  /** All values that a text may have. */
  values?: readonly string[];
  /** What a text looks like. */
  pattern?: RegExp;
}

/** Figures under a label: `['管理職', 53, null]`. */
export type FigureRow = [label: string, ...values: (number | null)[]];

/** What an organisation has that corresponds to others; without id and name where it has nothing, with the reason. */
export interface Member {
  org: string;
  id: string | null;
  name: string | null;
  reason: string | null;
}

/** Where a row stands in its source document. */
export interface RowSource {
  document: string;
  section: string;
}

/** What every row says about where it comes from and where the site shows it. */
export interface Provenance {
  source: RowSource;
  /** Address on the site, from the site's root and without the base path, with a fragment where a page shows many rows. */
  url: string;
}

export type Value =
  string | number | boolean | null | readonly string[] | readonly FigureRow[] | readonly Member[] | RowSource;
export type Row = Readonly<Record<string, Value>> & Provenance;

type Held<F extends Field> = F['type'] extends 'string'
  ? F extends { values: readonly (infer V)[] }
    ? V
    : string
  : F['type'] extends 'integer' | 'number'
    ? number
    : F['type'] extends 'boolean'
      ? boolean
      : F['type'] extends 'strings' | 'addresses'
        ? readonly string[]
        : F['type'] extends 'figures'
          ? readonly FigureRow[]
          : F['type'] extends 'members'
            ? readonly Member[]
            : RowSource;

/** The row that a list of fields describes. */
export type RowOf<F extends readonly Field[]> = {
  [Each in F[number] as Each['key']]: Each extends { nullable: true } ? Held<Each> | null : Held<Each>;
};

/** Another form of the same rows, for writing where a cell cannot hold a table. */
export interface FlatForm {
  fields: readonly Field[];
  rows: (row: Row) => Row[];
}

/** A table of the open data: what it is called, what its fields are, and how its rows follow from the catalog. */
export interface Table {
  /** Name of its files: `roles` → `/data/roles.json`. */
  name: string;
  label: string;
  /** What one row is, in Japanese. */
  description: string;
  fields: readonly Field[];
  /** The rows in the order of the source; the keys of each in the order of the fields. */
  rows: (catalog: Catalog) => Row[];
  /** How CSV and Excel write a table whose rows hold tables of their own. */
  flat: FlatForm | undefined;
}

/** An address on the site, from its root. */
export const ADDRESS = /^\/[^\s]*$/;

/** The fields with which every table ends. */
export const PROVENANCE_FIELDS = [
  {
    key: 'source',
    label: '出典',
    type: 'source',
    description: '出典。document=文書のID、section=原文での場所（章・節・表の名前）',
  },
  {
    key: 'url',
    label: '番地',
    type: 'string',
    pattern: ADDRESS,
    description: 'この行を示すサイトの頁。「#」の後は頁の中の場所',
  },
] as const satisfies readonly Field[];

/** Puts the keys of a row into the order of the fields, so that all files of a table show them alike. */
const inOrder = (fields: readonly Field[], row: Readonly<Record<string, unknown>>): Row =>
  Object.fromEntries(fields.map(({ key }) => [key, row[key]])) as unknown as Row;

/**
 * Defines a table. Every table ends with the fields `source` and `url`, which are added here.
 * @param definition the table; the compiler holds its rows to its fields
 */
export function defineTable<const F extends readonly Field[], const G extends readonly Field[] = []>(definition: {
  name: string;
  label: string;
  description: string;
  fields: F;
  rows: (catalog: Catalog) => readonly (RowOf<F> & Provenance)[];
  flat?: { fields: G; rows: (row: RowOf<F>) => readonly RowOf<G>[] };
}): Table {
  const { name, label, description, flat } = definition;
  const fields = [...definition.fields, ...PROVENANCE_FIELDS];
  const flatFields = flat && [...flat.fields, ...PROVENANCE_FIELDS];
  return {
    name,
    label,
    description,
    fields,
    // Several files are made from the same rows.
    rows: oncePerCatalog((catalog) => definition.rows(catalog).map((row) => inOrder(fields, row))),
    flat: flatFields && {
      fields: flatFields,
      rows: (row) =>
        flat
          .rows(row as unknown as RowOf<F>)
          .map((line) => inOrder(flatFields, { ...line, source: row.source, url: row.url })),
    },
  };
}
