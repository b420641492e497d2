import type { Field, Row, RowSource, Table, Value } from './table.ts';

/** What stands between the items of a list in one cell. */
export const LIST_SEPARATOR = ' / ';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Beginnings that make a spreadsheet take a text for a formula, the full-width forms that Japanese Excel takes for the
 * same signs among them. Source: OWASP, CSV Injection.
 */
const FORMULA_START = /^[=+\-@\t\r＝＋－＠]/;

/** A text as a spreadsheet may be shown it: an apostrophe in front of what would be taken for a formula. */
const guarded = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

/** A cell as RFC 4180 writes it. */
const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The columns that a field takes: the place in the source takes two. */
const headings = ({ type, label }: Field): string[] =>
  type === 'source' ? [`${label}の文書`, `${label}の場所`] : [label];

function cells({ type, nullText = '' }: Field, value: Value): string[] {
  if (value === null) return [guarded(nullText)];
  switch (type) {
    case 'string':
      return [guarded(value as string)];
    case 'integer':
    case 'number':
    case 'boolean':
      return [JSON.stringify(value)];
    case 'strings':
      return [guarded((value as readonly string[]).join(LIST_SEPARATOR))];
    case 'source': {
      const { document, section } = value as RowSource;
      return [guarded(document), guarded(section)];
    }
    case 'figures':
      throw new TypeError('a cell cannot hold a table: the table needs a flat form');
  }
}

/**
 * A table as CSV for spreadsheets: UTF-8 with a byte order mark, a heading in Japanese, lines that end in CR LF (RFC
 * 4180). Lists become one cell, joined by ` / `; rows that hold tables are written in the table's flat form. A text that
 * a spreadsheet would run as a formula gets an apostrophe in front; numbers stay as they are.
 * @param table the table
 * @param rows its rows, which the site may have given their full addresses
 */
export function toCsv(table: Table, rows: readonly Row[]): string {
  const { fields } = table.flat ?? table;
  const written = table.flat ? rows.flatMap(table.flat.rows) : rows;
  const lines = [
    fields.flatMap(headings),
    ...written.map((row) => fields.flatMap((field) => cells(field, row[field.key] ?? null))),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => line.map(quoted).join(',') + LINE_END).join('');
}
