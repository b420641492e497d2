import { cellRef, readXlsx } from 'hucre/xlsx';
import type { Catalog } from '../domain/catalog.ts';
import type { DataPath } from '../model/place.ts';
import { type CellContent, CellError, type FieldValue, fromCell } from './cell-value.ts';
import type { EditRow, EditSheet, FieldEdit } from './edit-sheet.ts';
import { entryNames } from './entry-names.ts';
import { MARK_HEAD, readMark, sumOf } from './row-mark.ts';
import { cellsOf } from './write-workbook.ts';

/** Something in the workbook that has to be mended before anything is written. */
export interface WorkbookProblem {
  sheet: string;
  /** `C7`; undefined when the whole sheet is meant. */
  cell: string | undefined;
  /** The row in words: `課長 × 人材育成能力`; undefined when no row is meant. */
  place: string | undefined;
  message: string;
}

/** A cell that somebody changed. */
export interface CellChange {
  sheet: string;
  cell: string;
  place: string;
  label: string;
  before: CellContent;
  after: CellContent;
}

/** What is to be written into one file. */
export interface FileEdit extends FieldEdit {
  file: string;
}

/** What a workbook would change. With problems, nothing of it may be written. */
export interface WorkbookReading {
  changes: readonly CellChange[];
  edits: readonly FileEdit[];
  problems: readonly WorkbookProblem[];
  /** Rows whose content changed after the export, while the workbook left them alone: the newer content stays. */
  newer: number;
}

/** The file cannot be read as a workbook. The message is Japanese. */
export class NoWorkbookError extends Error {
  override name = 'NoWorkbookError';
}

type Line = readonly unknown[];

const isContent = (value: unknown): value is CellContent | undefined =>
  value === undefined || value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** What a cell holds; a program may have made something else of text and numbers. */
function contentOf(value: unknown): CellContent {
  if (isContent(value)) return value ?? null;
  if (value instanceof Date)
    throw new CellError(
      `日付（${value.toISOString().slice(0, 10)}）になっています。セルの書式を「文字列」にして、書き直してください。`,
    );
  throw new CellError('読めない値です。文字か数だけを書いてください。');
}

const same = (a: CellContent, b: CellContent) => (a === '' ? null : a) === (b === '' ? null : b);

interface ReadRow {
  row: EditRow;
  values: readonly FieldValue[];
  changed: readonly number[];
}

/** Reads the lines of one sheet; whatever is wrong goes to the problems. */
function readSheet(
  sheet: EditSheet,
  lines: readonly Line[],
  catalog: Catalog,
): WorkbookReading & { rows: readonly ReadRow[] } {
  const problems: WorkbookProblem[] = [];
  const changes: CellChange[] = [];
  const report = (message: string, cell?: string, place?: string) =>
    problems.push({ sheet: sheet.name, cell, place, message });
  const [head = [], ...body] = lines;
  const heads = head.map((value) => (typeof value === 'string' ? value.trim() : ''));
  const wanted = [...sheet.fields.map(({ label }) => label), MARK_HEAD];
  const missing = wanted.filter((label) => !heads.includes(label));
  const nothing = { changes, edits: [], problems, newer: 0, rows: [] };
  if (missing.length > 0) {
    report(`列「${missing.join('」「')}」がありません。見出しの行（1行目）を元に戻すか、書き出し直してください。`);
    return nothing;
  }
  const names = entryNames(catalog);
  const known = new Map(sheet.rows(catalog).map((row) => [row.key, row]));
  const columns = sheet.fields.map(({ label }) => heads.indexOf(label));
  const markColumn = heads.indexOf(MARK_HEAD);
  const seen = new Map<string, number>();
  const rows: ReadRow[] = [];
  let newer = 0;
  for (const [index, line] of body.entries()) {
    const number = index + 2;
    const isEmpty = line.every((value) => value === null || value === undefined || value === '');
    if (isEmpty) continue;
    const mark = readMark(typeof line[markColumn] === 'string' ? line[markColumn] : '');
    const row = mark && known.get(mark.key);
    if (!mark || !row) {
      report(
        mark
          ? `${number}行目の項目（${mark.key}）は、いまの内容にありません。消えたか、IDが変わりました。書き出し直してください。`
          : `${number}行目が、どの項目か分かりません。行を足して新しい項目を作ることはできません（npm run new を使います）。`,
        cellRef(number - 1, 0),
      );
      continue;
    }
    const twin = seen.get(mark.key);
    if (twin !== undefined) {
      report(`${twin}行目と同じ項目です。どちらかの行を消してください。`, cellRef(number - 1, 0), row.place);
      continue;
    }
    seen.set(mark.key, number);
    const current = cellsOf(row, sheet.fields, names);
    const contents = columns.map((column) => line[column]);
    const contentIsNewer = sumOf(current) !== mark.sum;
    // Nobody has touched the row: the content counts, also where its names have changed since.
    if (sumOf(contents.map((content) => (isContent(content) ? (content ?? null) : '?'))) === mark.sum) {
      newer += contentIsNewer ? 1 : 0;
      continue;
    }
    const values: FieldValue[] = [];
    const changed: number[] = [];
    let broken = false;
    for (const [at, field] of sheet.fields.entries()) {
      const before = current[at] ?? null;
      try {
        const content = contentOf(contents[at]);
        if (same(content, before)) values.push(row.values[at]);
        else {
          const value = fromCell(content, { ...field, org: row.org, names });
          values.push(value);
          // White space and the width of digits are an accident of typing: nothing has changed when the value has not.
          if (JSON.stringify(value ?? null) !== JSON.stringify(row.values[at] ?? null)) changed.push(at);
        }
      } catch (error) {
        if (!(error instanceof CellError)) throw error;
        broken = true;
        values.push(undefined);
        report(error.message, cellRef(number - 1, columns[at] ?? 0), `${row.place} の「${field.label}」`);
      }
    }
    if (broken || changed.length === 0) continue;
    if (contentIsNewer) {
      report(
        `書き出した後に、この行の内容が別に変わりました。いまの内容は「${changed.map((at) => String(current[at] ?? '空欄')).join('」「')}」です。書き出し直して、直し直してください。`,
        cellRef(number - 1, columns[changed[0] ?? 0] ?? 0),
        row.place,
      );
      continue;
    }
    rows.push({ row, values, changed });
    for (const at of changed)
      changes.push({
        sheet: sheet.name,
        cell: cellRef(number - 1, columns[at] ?? 0),
        place: row.place,
        label: sheet.fields[at]?.label ?? '',
        before: current[at] ?? null,
        after: contentOf(contents[at]),
      });
  }
  return { ...nothing, changes, newer, rows, edits: editsOf(sheet, rows, catalog, known) };
}

/** The edits of a sheet's changed rows; rows that are written together become one edit an entry. */
function editsOf(
  sheet: EditSheet,
  rows: readonly ReadRow[],
  catalog: Catalog,
  known: ReadonlyMap<string, EditRow>,
): FileEdit[] {
  const { gather } = sheet;
  if (!gather)
    return rows.flatMap(({ row, values, changed }) =>
      changed.map((at) => ({
        file: row.file,
        path: row.paths[at] as DataPath,
        value: values[at],
        siblings: sheet.fields[at]?.siblings ?? [],
      })),
    );
  const changed = new Map(rows.map(({ row, values }) => [row.key, values]));
  return [...new Set(rows.map(({ row }) => row.id))].map((id) => {
    const own = [...known.values()].filter((row) => row.id === id);
    const edit = gather(
      own.map((row) => ({ row, values: changed.get(row.key) ?? row.values })),
      catalog,
    );
    return { ...edit, file: own[0]?.file ?? '' };
  });
}

/**
 * Reads an edited workbook against the content as it is now. Nothing is written here.
 * @returns every change and every problem at once; a sheet that is not in the file counts as unchanged
 * @throws {NoWorkbookError} when the bytes are no workbook, or none of its sheets is known
 */
export async function readEditWorkbook(
  bytes: Uint8Array,
  catalog: Catalog,
  sheets: readonly EditSheet[],
): Promise<WorkbookReading> {
  const workbook = await readXlsx(bytes).catch((error: unknown) => {
    throw new NoWorkbookError(
      'Excel のファイル（.xlsx）として読めません。壊れているか、別の形式です。Excel で開き、「Excel ブック」として保存し直してください。',
      { cause: error },
    );
  });
  const found = sheets.flatMap((sheet) => {
    const own = workbook.sheets.find(({ name }) => name === sheet.name);
    return own ? [readSheet(sheet, own.rows, catalog)] : [];
  });
  if (found.length === 0)
    throw new NoWorkbookError(
      `知っているシートがありません。${sheets.map(({ name }) => `「${name}」`).join('')}のどれかが要ります。npm run sheet:export で書き出したファイルを使ってください。`,
    );
  return {
    changes: found.flatMap(({ changes }) => changes),
    edits: found.flatMap(({ edits }) => edits),
    problems: found.flatMap(({ problems }) => problems),
    newer: found.reduce((sum, { newer }) => sum + newer, 0),
  };
}
