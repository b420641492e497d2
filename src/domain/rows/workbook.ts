import { calculateColumnWidth, type CellStyle, rangeRef, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Catalog } from '../catalog.ts';
import { type Cell, type Grid, gridOf } from './grid.ts';
import type { Row, Table } from './table.ts';

/** What stands between the items of a list in one cell: each item on a line of its own. */
export const LINE_SEPARATOR = '\n';

/** Name of the last sheet, which explains the columns of all others. */
export const EXPLANATION_SHEET = '項目の説明';

/** A table with its rows, as it goes into the workbook. */
export interface WorkbookTable {
  table: Table;
  rows: readonly Row[];
}

/** What the workbook says about itself in its properties. */
export interface WorkbookAbout {
  title: string;
  description: string;
  /** Day to which the content belongs, `YYYY-MM-DD`: the time of writing would make every build a different file. */
  date: string;
}

/**
 * What the workbook of a catalog says about itself.
 * @param catalog the catalog; its newest change gives the day
 * @param siteName the name of the site that publishes it
 */
export const workbookAbout = (catalog: Catalog, siteName: string): WorkbookAbout => ({
  title: `${siteName} オープンデータ`,
  description:
    '名前・見出し・番号・印・数値は原文のまま、文章は読み解き版です。原文と食い違うときは原文が正です。示した内容は目安であり、昇任要件ではありません。空のセルは「記載なし」か「あてはまるものが無い」で、「不要」ではありません。',
  date: catalog.all('change').reduce((newest, { data }) => (data.date > newest ? data.date : newest), '1980-01-01'),
});

/** In the width of a digit. Wider columns push the others off the screen; their text is wrapped. */
const WIDTH = { min: 8, max: 60, filterButton: 3 } as const;

/** Excel shows a cell of the format "text" as ##### when it is longer than this. */
const TEXT_FORMAT_LIMIT = 255;

const FONT = { name: '游ゴシック', size: 11 } as const;

const HEADING_STYLE: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8F1FE' } },
  alignment: { vertical: 'top', wrapText: true },
  border: { bottom: { style: 'thin' } },
};

/** Text stays text when somebody edits the cell: `(1)` no −1, `2026-04` no day, `=…` no formula. */
function styleOf(column: readonly Cell[]): CellStyle {
  const texts = column.filter((cell) => typeof cell === 'string');
  const isText = texts.length > 0 && texts.every((text) => text.length <= TEXT_FORMAT_LIMIT);
  return { alignment: { vertical: 'top', wrapText: true }, ...(isText && { numFmt: '@' }) };
}

function widthOf(label: string, column: readonly Cell[]): number {
  const lines = column.flatMap((cell): Cell[] => (typeof cell === 'string' ? cell.split(LINE_SEPARATOR) : [cell]));
  const { min: minWidth, max: maxWidth, filterButton } = WIDTH;
  const heading = calculateColumnWidth([label], { minWidth, maxWidth }) + filterButton;
  return Math.max(heading, calculateColumnWidth(lines, { minWidth, maxWidth }));
}

/** A sheet with a heading that stays in sight and filters, printed across the page with the heading on every sheet. */
function sheetOf(name: string, { columns, lines }: Grid): WriteSheet {
  const held = columns.map((_, at) => lines.map((line) => line[at] ?? null));
  return {
    name,
    columns: columns.map(({ label }, at) => ({
      width: widthOf(label, held[at] ?? []),
      style: styleOf(held[at] ?? []),
    })),
    rows: [columns.map(({ label }) => label), ...lines],
    cells: new Map(
      columns.map(({ label }, at) => [`0,${at}`, { value: label, type: 'string' as const, style: HEADING_STYLE }]),
    ),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeRef(0, 0, lines.length, columns.length - 1) },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

/** What every column of every sheet means: who gets only the workbook has no page to look it up on. */
const explanation = (sheets: readonly { table: Table; grid: Grid }[]): Grid => ({
  columns: [
    { key: 'sheet', label: 'シート', description: 'シートの名前' },
    { key: 'column', label: '列', description: '列の見出し' },
    { key: 'key', label: 'JSONでの名前', description: 'JSONでの名前' },
    { key: 'description', label: '意味', description: '列の意味' },
  ],
  lines: sheets.flatMap(({ table, grid }) => [
    [table.label, '（シート全体）', table.name, table.description],
    ...grid.columns.map(({ label, key, description }) => [table.label, label, key, description]),
  ]),
});

/**
 * All tables as one Excel workbook (Office Open XML): a sheet a table in the order given, headings in Japanese, and a
 * last sheet that explains the columns. Every text is stored as text, never as a formula; numbers are numbers, and an
 * empty cell is a null. The same content gives the same bytes.
 * @param tables the tables with their rows, which the site may have given their full addresses
 * @param about what the file says about itself
 */
export async function toWorkbook(tables: readonly WorkbookTable[], about: WorkbookAbout): Promise<Uint8Array> {
  const sheets = tables.map(({ table, rows }) => ({ table, grid: gridOf(table, rows, LINE_SEPARATOR) }));
  const day = new Date(`${about.date}T00:00:00Z`);
  const written = [
    ...sheets.map(({ table, grid }) => sheetOf(table.label, grid)),
    sheetOf(EXPLANATION_SHEET, explanation(sheets)),
  ];
  return writeXlsx({
    sheets: written,
    // The heading on every printed page. Given here and not as the sheet's own setting, for which the library leaves the
    // name of the sheet unquoted; a name with a sign like `・` has to stand in quotes.
    namedRanges: written.map(({ name }) => ({ name: '_xlnm.Print_Titles', range: `'${name}'!$1:$1`, scope: name })),
    defaultFont: FONT,
    properties: { title: about.title, description: about.description, created: day, modified: day },
  });
}
