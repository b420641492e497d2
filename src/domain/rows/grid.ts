import type { Field, Row, RowSource, Table, Value } from './table.ts';

/** What one cell of a spreadsheet holds; null is an empty cell. */
export type Cell = string | number | boolean | null;

/** A column of a spreadsheet: a field, or a part of one. */
export interface Column {
  /** Heading, in Japanese. */
  label: string;
  description: string;
  /** Name in JSON; `source.document` for a part of a field. */
  key: string;
}

/** A table as rows and columns whose cells are no tables or lists. */
export interface Grid {
  columns: Column[];
  lines: Cell[][];
}

/** The columns that a field takes: the place in the source takes two. */
const columnsOf = ({ key, type, label, description }: Field): Column[] =>
  type === 'source'
    ? [
        { key: `${key}.document`, label: `${label}の文書`, description: '出典の文書のID' },
        { key: `${key}.section`, label: `${label}の場所`, description: '原文での場所（章・節・表の名前）' },
      ]
    : [{ key, label, description }];

function cells({ type, nullText }: Field, value: Value, listSeparator: string): Cell[] {
  if (value === null) return [nullText ?? null];
  switch (type) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return [value as Cell];
    case 'strings':
    case 'addresses': {
      const list = value as readonly string[];
      return [list.length === 0 ? null : list.join(listSeparator)];
    }
    case 'source': {
      const { document, section } = value as RowSource;
      return [document, section];
    }
    case 'figures':
    case 'members':
      throw new TypeError('a cell cannot hold a table: the table needs a flat form');
  }
}

/** The columns of a table in a spreadsheet: those of its flat form, where it has one. */
export const gridColumns = (table: Table): Column[] => (table.flat ?? table).fields.flatMap(columnsOf);

/**
 * A table as a spreadsheet holds it. Lists become one text; rows that hold tables are taken apart into the table's flat
 * form.
 * @param table the table
 * @param rows its rows, which the site may have given their full addresses
 * @param listSeparator what stands between the items of a list
 */
export function gridOf(table: Table, rows: readonly Row[], listSeparator: string): Grid {
  const { fields } = table.flat ?? table;
  const written = table.flat ? rows.flatMap(table.flat.rows) : rows;
  return {
    columns: gridColumns(table),
    lines: written.map((row) => fields.flatMap((field) => cells(field, row[field.key] ?? null, listSeparator))),
  };
}
