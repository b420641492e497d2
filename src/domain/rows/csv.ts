import { type Cell, gridOf } from './grid.ts';
import type { Row, Table } from './table.ts';

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

const textOf = (cell: Cell): string =>
  cell === null ? '' : typeof cell === 'string' ? guarded(cell) : JSON.stringify(cell);

/**
 * Lines as CSV for spreadsheets: UTF-8 with a byte order mark, lines that end in CR LF (RFC 4180). A text that a
 * spreadsheet would run as a formula gets an apostrophe in front; numbers stay as they are.
 * @param heads the headings of the columns, in Japanese
 * @param lines the lines below, with a cell for every heading
 */
export function csvOf(heads: readonly string[], lines: readonly (readonly Cell[])[]): string {
  const written = [heads, ...lines.map((line) => line.map(textOf))];
  return BYTE_ORDER_MARK + written.map((line) => line.map(quoted).join(',') + LINE_END).join('');
}

/**
 * A table as CSV for spreadsheets, as `csvOf` writes it, with a heading in Japanese. Lists become one cell, joined by
 * ` / `; rows that hold tables are written in the table's flat form.
 * @param table the table
 * @param rows its rows, which the site may have given their full addresses
 */
export function toCsv(table: Table, rows: readonly Row[]): string {
  const { columns, lines } = gridOf(table, rows, LIST_SEPARATOR);
  return csvOf(
    columns.map(({ label }) => label),
    lines,
  );
}
