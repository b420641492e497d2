import { type Cell, type CellStyle, type DataValidation, rangeRef, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Catalog } from '../domain/catalog.ts';
import { type CellContent, type EntryNames, toCell } from './cell-value.ts';
import type { EditField, EditRow, EditSheet } from './edit-sheet.ts';
import { entryNames } from './entry-names.ts';
import { MARK_HEAD, markOf } from './row-mark.ts';

/** Excel takes a list of choices inside a validation up to 255 letters; longer ones have to stand on a sheet. */
const INLINE_CHOICES = 255;

/** The sheet that holds the longer lists of choices. */
const CHOICES_SHEET = '選択肢';

const FONT = { name: '游ゴシック', size: 11 } as const;
const TOP = { vertical: 'top', wrapText: true } as const;
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8F1FE' } },
  alignment: TOP,
  border: { bottom: { style: 'thin' } },
};
const LOCKED: CellStyle = {
  font: FONT,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F1F1F4' } },
  alignment: TOP,
};
/** Text stays text: `1-2` no day, `=…` no formula. */
const OPEN = (isNumber: boolean): CellStyle => ({
  font: FONT,
  alignment: TOP,
  protection: { locked: false },
  ...(!isNumber && { numFmt: '@' }),
});

const WIDTH = { id: 26, short: 16, text: 28, lines: 56 } as const;

const widthOf = ({ form }: EditField): number =>
  form.type === 'lines' || form.type === 'lines-or'
    ? WIDTH.lines
    : form.type === 'choice' || form.type === 'number'
      ? WIDTH.short
      : WIDTH.text;

/** The cells of a row that can be changed, as they stand in the sheet. */
export const cellsOf = (row: EditRow, fields: readonly EditField[], names: EntryNames): CellContent[] =>
  fields.map(({ form }, index) => toCell(row.values[index], form, names));

/** What can be chosen in a column; for ids, what there is in the organisations of the rows. */
function choicesOf({ form }: EditField, rows: readonly EditRow[], names: EntryNames): readonly string[] {
  if (form.type === 'choice') return form.choices.map(({ label }) => label);
  if (form.type !== 'id' && form.type !== 'ids') return [];
  const orgs = new Set(rows.map(({ org }) => org));
  return [...new Set([...orgs].flatMap((org) => names.namesOf(form.kind, org)))];
}

interface ChoiceList {
  title: string;
  values: readonly string[];
}

/** The drop-down of a column; a cell that takes several lines can be written by hand as well. */
function validationOf(
  sheet: EditSheet,
  field: EditField,
  column: number,
  rows: readonly EditRow[],
  names: EntryNames,
  lists: ChoiceList[],
): DataValidation[] {
  const values = choicesOf(field, rows, names);
  if (values.length === 0 || rows.length === 0) return [];
  const several = field.form.type === 'ids';
  const inline = values.join(',').length <= INLINE_CHOICES && values.every((value) => !value.includes(','));
  if (!inline) lists.push({ title: `${sheet.name} ${field.label}`, values });
  const at = lists.length - 1;
  const place = () => rangeRef(1, at, values.length, at).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return [
    {
      type: 'list',
      range: rangeRef(1, column, rows.length, column),
      allowBlank: true,
      showErrorMessage: !several,
      errorTitle: field.label,
      errorMessage: '選択肢から選んでください。',
      ...(inline ? { values: [...values] } : { formula1: `'${CHOICES_SHEET}'!${place()}` }),
    },
  ];
}

function writeSheet(sheet: EditSheet, rows: readonly EditRow[], names: EntryNames, lists: ChoiceList[]): WriteSheet {
  const heads = [...sheet.locked, ...sheet.fields];
  const lines = rows.map((row) => {
    const cells = cellsOf(row, sheet.fields, names);
    return [...row.locked, ...cells, markOf(row.key, cells, row.locked)];
  });
  const first = sheet.locked.length;
  const closed = rows.flatMap(({ closed: ways = [] }, line) =>
    ways.flatMap((way, at) =>
      way === undefined
        ? []
        : [[`${line + 1},${first + at}`, { value: null, type: 'empty' as const, style: LOCKED }] as const],
    ),
  );
  return {
    name: sheet.name,
    columns: [
      ...sheet.locked.map(() => ({ width: WIDTH.id, style: LOCKED })),
      ...sheet.fields.map((field) => ({ width: widthOf(field), style: OPEN(field.form.type === 'number') })),
      { width: WIDTH.id, style: LOCKED, hidden: true },
    ],
    rows: [[...heads.map(({ label }) => label), MARK_HEAD], ...lines],
    cells: new Map<string, Partial<Cell>>([
      ...closed,
      ...[...heads, { label: MARK_HEAD, note: '' }].map(({ label, note }, at): [string, Partial<Cell>] => [
        `0,${at}`,
        {
          value: label,
          type: 'string' as const,
          style: HEAD,
          ...(note !== '' && { comment: { author: 'みちしるべ', text: note } }),
        },
      ]),
    ]),
    freezePane: { rows: 1, columns: first },
    // The hidden column belongs to it: sorted by the filter's buttons, every row keeps its mark.
    autoFilter: { range: rangeRef(0, 0, lines.length, heads.length) },
    dataValidations: sheet.fields.flatMap((field, index) =>
      validationOf(sheet, field, first + index, rows, names, lists),
    ),
    protection: { sheet: true, formatColumns: true, formatRows: true, autoFilter: true },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

/** The first sheet: what the workbook is for and how it is used. */
const introduction = (sheets: readonly EditSheet[]): WriteSheet => ({
  name: 'はじめに',
  columns: [{ width: 20 }, { width: 90 }],
  rows: [
    [
      'このファイル',
      'サイトの内容を Excel で直すためのものです。直したら、「Excel ブック（.xlsx）」のまま保存し、リポジトリの excel フォルダーにアップロードします（手元で取り込むなら npm run sheet:import -- ファイル名）。手順は CONTRIBUTING.md にあります。',
    ],
    ['白いセル', '直せます。一覧の欄は、一つを一行に書きます（セルの中の改行は Alt+Enter）。'],
    [
      '灰色のセル',
      'どの項目かを示すもので、直せません。行を消しても、項目は消えません。新しい項目は npm run new で作ります。',
    ],
    ['してもよいこと', '並べ替え、絞り込み、行や列を隠すこと、備考の列や表題の行を足すこと、控えのシートを作ること。'],
    ['取り込み', '何が変わるかが出ます。誤りが一つでもあれば、何も書き込まず、どのセルをどう直すかが全部出ます。'],
    [null, null],
    ...sheets.map(({ name, note }) => [name, note]),
  ],
  cells: new Map(),
  pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
});

/**
 * Writes the workbook in which the content can be edited: a sheet a table, frozen heads with a note on each column,
 * drop-downs where there is a choice, locked columns that name the row. The same content gives the same bytes.
 * @param day to which the content belongs, `YYYY-MM-DD`; the time of writing would make every export a different file
 */
export async function writeEditWorkbook(
  catalog: Catalog,
  sheets: readonly EditSheet[],
  day: string,
): Promise<Uint8Array> {
  const names = entryNames(catalog);
  const lists: ChoiceList[] = [];
  const written = sheets.map((sheet) => writeSheet(sheet, sheet.rows(catalog), names, lists));
  const height = Math.max(0, ...lists.map(({ values }) => values.length));
  const choices: WriteSheet = {
    name: CHOICES_SHEET,
    rows: [
      lists.map(({ title }) => title),
      ...Array.from({ length: height }, (_, line) => lists.map(({ values }) => values[line] ?? null)),
    ],
    veryHidden: true,
  };
  const date = new Date(`${day}T00:00:00Z`);
  return writeXlsx({
    sheets: [introduction(sheets), ...written, ...(lists.length > 0 ? [choices] : [])],
    defaultFont: FONT,
    properties: { title: 'みちしるべ 内容の編集', created: date, modified: date },
  });
}
