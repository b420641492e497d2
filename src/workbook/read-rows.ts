import { type Cell, cellRef, type MergeRange, rangeRef } from 'hucre/xlsx';
import type { Catalog } from '../domain/catalog.ts';
import { contentOf, type ReadCell, shownContent } from './cell-content.ts';
import { type CellContent, CellError, type EntryNames, type FieldValue, fromCell, toCell } from './cell-value.ts';
import type { EditField, EditRow, EditSheet } from './edit-sheet.ts';
import { entryNames } from './entry-names.ts';
import type { CellChange, WorkbookProblem } from './reading.ts';
import { rowFinder } from './row-identity.ts';
import { sumOf } from './row-mark.ts';
import type { Line, SheetShape } from './sheet-shape.ts';
import { cellsOf } from './write-workbook.ts';

/** A sheet as the reader of workbooks gives it. */
export interface ReadSheet {
  name: string;
  rows: readonly Line[];
  cells?: ReadonlyMap<string, Cell>;
  merges?: readonly MergeRange[];
}

/** A row in which somebody changed something, with the values of all its fields as they are to be. */
export interface ChangedRow {
  row: EditRow;
  values: readonly FieldValue[];
  changes: ReadonlyMap<number, CellChange>;
}

/** What the rows of a sheet say. */
export interface RowsReading {
  changed: readonly ChangedRow[];
  problems: readonly WorkbookProblem[];
  /** The rows of the content that the sheet does not have. */
  absent: readonly EditRow[];
  newer: number;
}

const isBlank = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

const same = (a: CellContent, b: CellContent) => (a === '' ? null : a) === (b === '' ? null : b);

const NEW_ROW = '行を足して新しい項目を作ることはできません（npm run new を使います）。';

/** Merged cells of which one can be edited: all but the first have lost what stood in them. */
const mergesIn = ({ merges = [] }: ReadSheet, { headRow, fields }: SheetShape): readonly MergeRange[] =>
  merges.filter(
    ({ endRow, startCol, endCol }) =>
      endRow > headRow && fields.some((column) => column >= startCol && column <= endCol),
  );

const covers = ({ startRow, endRow, startCol, endCol }: MergeRange, row: number, column: number) =>
  row >= startRow && row <= endRow && column >= startCol && column <= endCol;

/** What one cell becomes: the value of its field, and whether that is another than the content has now. */
function readField(
  cell: ReadCell,
  {
    row,
    at,
    field,
    current,
    names,
  }: { row: EditRow; at: number; field: EditField; current: CellContent; names: EntryNames },
): { value: FieldValue; isChanged: boolean } {
  const now = row.values[at];
  if (same(shownContent(cell), current)) return { value: now, isChanged: false };
  const content = contentOf(cell, field);
  const closed = row.closed?.[at];
  if (closed !== undefined && !isBlank(content)) throw new CellError(closed);
  const value = fromCell(content, { ...field, org: row.org, names });
  // White space and the width of digits are an accident of typing: nothing has changed when the value has not.
  return { value, isChanged: JSON.stringify(value ?? null) !== JSON.stringify(now ?? null) };
}

/** Reads the rows of one sheet against the content as it is now; whatever is wrong goes to the problems. */
export function readRows(sheet: EditSheet, shape: SheetShape, source: ReadSheet, catalog: Catalog): RowsReading {
  const problems: WorkbookProblem[] = [];
  const changedRows: ChangedRow[] = [];
  const report = (message: string, cell?: string, place?: string) =>
    problems.push({ sheet: source.name, cell, place, message });
  const names = entryNames(catalog);
  const known = sheet.rows(catalog);
  const markOfLine = (line: Line) => (typeof line[shape.mark] === 'string' ? String(line[shape.mark]) : '');
  const find = rowFinder(known, source.rows.slice(shape.headRow + 1).map(markOfLine));
  const merges = mergesIn(source, shape);
  for (const { startRow, startCol, endRow, endCol } of merges)
    report(
      'セルが結合されています。結合すると、左上のほかのセルの中身が消えます。結合を解除し、それぞれのセルに書いてください。',
      rangeRef(startRow, startCol, endRow, endCol),
    );
  const seen = new Map<string, number>();
  let newer = 0;
  for (const [number, line] of source.rows.entries()) {
    if (number <= shape.headRow) continue;
    const own = [...shape.fields, ...shape.locked, shape.mark];
    if (own.every((column) => column === undefined || isBlank(line[column]))) continue;
    const found = find(
      markOfLine(line),
      shape.locked.map((column) => (column === undefined ? undefined : (line[column] ?? null))),
    );
    if (!found || 'goneKey' in found) {
      report(
        found
          ? `${number + 1}行目の項目（${found.goneKey}）は、いまの内容にありません。消えたか、IDが変わりました。書き出し直してください。`
          : `${number + 1}行目が、どの項目か分かりません。${NEW_ROW}`,
        cellRef(number, 0),
      );
      continue;
    }
    const { row, sum, changedLock } = found;
    const twin = seen.get(row.key);
    if (twin !== undefined) {
      report(`${twin}行目と同じ項目です。どちらかの行を消してください。${NEW_ROW}`, cellRef(number, 0), row.place);
      continue;
    }
    seen.set(row.key, number + 1);
    if (changedLock !== undefined) {
      const column = shape.locked[changedLock] ?? 0;
      report(
        `灰色のセルは、どの項目かを示すもので、ここでは変えられません。「${String(shownContent({ value: line[column], detail: undefined }) ?? '')}」を「${String(row.locked[changedLock])}」に戻してください。`,
        cellRef(number, column),
        row.place,
      );
      continue;
    }
    const current = cellsOf(row, sheet.fields, names);
    const cells = shape.fields.map((column): ReadCell => ({
      value: line[column] ?? null,
      detail: source.cells?.get(`${number},${column}`),
    }));
    const contentIsNewer = sumOf(current) !== sum;
    // Nobody has touched the row: the content counts, also where its names have changed since.
    if (sumOf(cells.map(shownContent)) === sum) {
      newer += contentIsNewer ? 1 : 0;
      continue;
    }
    const values: FieldValue[] = [];
    const changes = new Map<number, CellChange>();
    for (const [at, field] of sheet.fields.entries()) {
      const column = shape.fields[at] ?? 0;
      const cell = cellRef(number, column);
      if (merges.some((merge) => covers(merge, number, column))) {
        values.push(row.values[at]);
        continue;
      }
      const before = current[at] ?? null;
      try {
        const { value, isChanged } = readField(cells[at] as ReadCell, { row, at, field, current: before, names });
        values.push(value);
        if (isChanged)
          changes.set(at, {
            ...{ sheet: source.name, cell, place: row.place, label: field.label, before },
            after: toCell(value, field.form, names),
          });
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        // The rest of the row is read on: what is wrong with it is to be told at the same time.
        values.push(row.values[at]);
        report(error.message, cell, `${row.place} の「${field.label}」`);
      }
    }
    const [[first] = []] = changes;
    if (first === undefined) continue;
    if (contentIsNewer)
      report(
        `書き出した後に、この行の内容が別に変わりました。いまの内容は「${[...changes.keys()].map((at) => String(current[at] ?? '空欄')).join('」「')}」です。書き出し直して、直し直してください。`,
        cellRef(number, shape.fields[first] ?? 0),
        row.place,
      );
    else changedRows.push({ row, values, changes });
  }
  return { changed: changedRows, problems, absent: known.filter(({ key }) => !seen.has(key)), newer };
}
