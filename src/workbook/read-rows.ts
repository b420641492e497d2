import { type Cell, cellRef, type MergeRange, rangeRef } from 'hucre/xlsx';
import type { Catalog } from '../domain/catalog.ts';
import { contentOf, type ReadCell, shownContent } from './cell-content.ts';
import { type CellContent, CellError, type EntryNames, type FieldValue, fromCell, toCell } from './cell-value.ts';
import type { EditField, EditRow, EditSheet } from './edit-sheet.ts';
import { entryNames } from './entry-names.ts';
import type { CellChange, WorkbookProblem } from './reading.ts';
import { changedLocksOf, rowFinder } from './row-identity.ts';
import { MARK_HEAD, sumOf } from './row-mark.ts';
import { type Line, type SheetShape, untouched } from './sheet-shape.ts';
import { sortedAlone } from './sorted-alone.ts';
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
  /** The cells that stand alone in a row: a remark among the rows or below them. */
  remarks: readonly string[];
}

const isBlank = (value: unknown) =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

const same = (a: CellContent, b: CellContent) => (a === '' ? null : a) === (b === '' ? null : b);

const NEW_ROW = '行を足して新しい項目を作ることはできません（npm run new を使います）。';
const REMARK = '覚え書きなら、表の右の空いた列か、別のシートに移してください。';
const SORT = '元に戻し、並べ替えるときは、見出しの絞り込みのボタンを使ってください。';

/** Which cells of a line have to be put back, of how many. */
const locksInWords = (row: EditRow, line: Line, locks: readonly number[], { locked }: SheetShape): string => {
  const parts = locks.map((lock) => {
    const now = shownContent({ value: line[locked[lock] ?? 0] ?? null, detail: undefined });
    return `${isBlank(now) ? '空になった所' : `「${String(now)}」`}を「${String(row.locked[lock])}」に`;
  });
  return `灰色のセルは、どの項目かを示すもので、ここでは変えられません。${parts.join('、')}戻してください。`;
};

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
  const lockedOf = (line: Line) =>
    shape.locked.map((column) => (column === undefined ? undefined : (line[column] ?? null)));
  const pairs = source.rows.slice(shape.headRow + 1).flatMap((line) => {
    const found = find(markOfLine(line), lockedOf(line));
    return found && 'row' in found ? [{ line, ...found }] : [];
  });
  const contentAt = (line: Line, column = 0) => shownContent({ value: line[column] ?? null, detail: undefined });
  const reportSorted = (count: number, label: string, column = 0) =>
    report(
      `「${label}」の列だけが並べ替わっています（${count}個のセルが別の行に移りました）。${SORT}`,
      cellRef(shape.headRow, column),
    );
  const sortedLocks = sheet.locked.flatMap(({ label }, at) => {
    const own = pairs.filter(({ marked }) => marked !== undefined);
    const before = own.map(({ marked }) => marked?.locked[at] ?? null);
    const after = own.map(({ line }) => contentAt(line, shape.locked[at]));
    const count = shape.locked[at] === undefined ? 0 : sortedAlone(before, after);
    return count > 0 ? [{ label, at, count }] : [];
  });
  const [sortedLock, ...more] = sortedLocks;
  // Where several have moved, or the fields with it, so have the rows: only the hidden column has stayed behind.
  const lines = source.rows.slice(shape.headRow + 1);
  const isAlone = more.length === 0 && untouched(lines, shape.fields, shape.mark) > lines.length / 2;
  if (sortedLock && isAlone) {
    reportSorted(sortedLock.count, sortedLock.label, shape.locked[sortedLock.at]);
    return { changed: [], problems, absent: [], newer: 0, remarks: [] };
  }
  const shuffled = new Set<number>();
  for (const [at, field] of sheet.fields.entries()) {
    const before = pairs.map(({ row }) => toCell(row.values[at], field.form, names));
    const count = sortedAlone(
      before,
      pairs.map(({ line }) => contentAt(line, shape.fields[at])),
    );
    if (count === 0) continue;
    shuffled.add(at);
    reportSorted(count, field.label, shape.fields[at]);
  }
  const seen = new Map<string, number>();
  const remarks: string[] = [];
  let newer = 0;
  for (const [number, line] of source.rows.entries()) {
    if (number <= shape.headRow) continue;
    // Whoever empties a whole row leaves the mark behind, which cannot be seen: it is a row taken out.
    const visible = [...shape.fields, ...shape.locked].filter(
      (column) => column !== undefined && !isBlank(line[column]),
    );
    if (visible.length === 0) continue;
    const locked = lockedOf(line);
    const found = find(markOfLine(line), locked);
    if (!found && visible.length === 1) {
      // Nobody means an item by one cell.
      remarks.push(cellRef(number, visible[0] ?? 0));
      continue;
    }
    if (!found || 'goneKey' in found) {
      report(
        found
          ? `${number + 1}行目の項目（${found.goneKey}）は、いまの内容にありません。消えたか、IDが変わりました。書き出し直してください。`
          : `${number + 1}行目が、どの項目か分かりません。${NEW_ROW}${REMARK}`,
        cellRef(number, 0),
      );
      continue;
    }
    if ('lostMark' in found) {
      seen.set(found.lostMark.key, number + 1);
      report(
        `隠した列「${MARK_HEAD}」の中身が消えたか、変わっています。書き出し直したブックに、この行の直した所を写してください。`,
        cellRef(number, shape.mark),
        found.lostMark.place,
      );
      continue;
    }
    const { sum, marked } = found;
    const twin = seen.get(found.row.key);
    // A row whose locked cells were made those of another row is to be put back; a copy of a row is to be taken out.
    const isOverwritten = twin !== undefined && marked !== undefined && marked !== found.row && !seen.has(marked.key);
    const row = isOverwritten ? marked : found.row;
    const changedLocks = isOverwritten ? changedLocksOf(row, locked) : found.changedLocks;
    if (twin !== undefined && !isOverwritten) {
      report(`${twin}行目と同じ項目です。どちらかの行を消してください。${NEW_ROW}`, cellRef(number, 0), row.place);
      continue;
    }
    seen.set(row.key, number + 1);
    if (changedLocks.length > 0) {
      const column = shape.locked[changedLocks[0] ?? 0] ?? 0;
      report(locksInWords(row, line, changedLocks, shape), cellRef(number, column), row.place);
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
      if (shuffled.has(at) || merges.some((merge) => covers(merge, number, column))) {
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
  return { changed: changedRows, problems, absent: known.filter(({ key }) => !seen.has(key)), newer, remarks };
}
