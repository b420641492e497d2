import { readXlsx } from 'hucre/xlsx';
import type { Catalog } from '../domain/catalog.ts';
import type { DataPath } from '../model/place.ts';
import type { EditRow, EditSheet } from './edit-sheet.ts';
import { whyNoWorkbook } from './file-kind.ts';
import { type ChangedRow, readRows, type ReadSheet } from './read-rows.ts';
import type { FileEdit, WorkbookReading } from './reading.ts';
import { MARK_HEAD } from './row-mark.ts';
import { headRowOf, ShapeError, shapeOf } from './sheet-shape.ts';

/** The file cannot be read as a workbook. The message is Japanese. */
export class NoWorkbookError extends Error {
  override name = 'NoWorkbookError';
}

/** How many of the rows that a sheet lacks are named before the rest is counted. */
const ABSENT_NAMED = 3;

/** What is said of rows that the sheet lacks: it may have been somebody's wish that they go. */
function absentInWords(sheet: string, absent: readonly EditRow[]): string[] {
  if (absent.length === 0) return [];
  const names = absent.slice(0, ABSENT_NAMED).map(({ place }) => place);
  const more = absent.length > ABSENT_NAMED ? ' など' : '';
  return [
    `${sheet}: ブックに無い行が${absent.length}行あります（${names.join('、')}${more}）。行を消しても項目は消えません。いまの内容のままにします。`,
  ];
}

/** Reads one sheet; a sheet whose heads cannot be understood is one problem. */
function readSheet(sheet: EditSheet, source: ReadSheet, catalog: Catalog): WorkbookReading {
  try {
    const shape = shapeOf(sheet, source.rows);
    const { changed, problems, absent, newer, remarks } = readRows(sheet, shape, source, catalog);
    const foreign =
      shape.foreign.length === 0 ? [] : [`${source.name}: 足した列（${shape.foreign.join('、')}）は取り込みません。`];
    const aside =
      remarks.length === 0
        ? []
        : [`${source.name}: 覚え書きとみて、取り込まないセルがあります（${remarks.join('、')}）。`];
    return {
      changes: changed.flatMap(({ changes }) => [...changes.values()]),
      edits: editsOf(sheet, changed, catalog),
      problems,
      notes: [...foreign, ...aside, ...absentInWords(source.name, absent)],
      newer,
    };
  } catch (error) {
    if (!(error instanceof ShapeError)) throw error;
    const problem = { sheet: source.name, cell: error.cell, place: undefined, message: error.message };
    return { changes: [], edits: [], problems: [problem], notes: [], newer: 0 };
  }
}

/** The edits of a sheet's changed rows; rows that are written together become one edit an entry. */
function editsOf(sheet: EditSheet, rows: readonly ChangedRow[], catalog: Catalog): FileEdit[] {
  const { gather } = sheet;
  if (!gather)
    return rows.flatMap(({ row, values, changes }) =>
      [...changes].map(([at, change]) => ({
        file: row.file,
        path: row.paths[at] as DataPath,
        value: values[at],
        siblings: sheet.fields[at]?.siblings ?? [],
        changes: [change],
      })),
    );
  const changed = new Map(rows.map(({ row, values }) => [row.key, values]));
  const known = sheet.rows(catalog);
  return [...Map.groupBy(rows, ({ row }) => row.id)].map(([id, own]) => {
    const edit = gather(
      known.filter((row) => row.id === id).map((row) => ({ row, values: changed.get(row.key) ?? row.values })),
      catalog,
    );
    return { ...edit, file: own[0]?.row.file ?? '', changes: own.flatMap(({ changes }) => [...changes.values()]) };
  });
}

/** The sheet of ours that a sheet with another name was, by its heads. */
function originOf({ rows }: ReadSheet, sheets: readonly EditSheet[]): EditSheet | undefined {
  const heads = rows[headRowOf(rows, [MARK_HEAD])] ?? [];
  const lacking = ({ fields }: EditSheet) => fields.filter(({ label }) => !heads.includes(label)).length;
  const [nearest] = heads.length === 0 ? [] : [...sheets].sort((a, b) => lacking(a) - lacking(b));
  return nearest;
}

/** A sheet of ours under another name: renamed, or a copy. A copy in which nobody has changed anything does no harm. */
function readStray(source: ReadSheet, origin: EditSheet, hasOrigin: boolean, catalog: Catalog): WorkbookReading {
  const nothing = { changes: [], edits: [], problems: [], notes: [], newer: 0 };
  const problem = (message: string): WorkbookReading => ({
    ...nothing,
    problems: [{ sheet: source.name, cell: undefined, place: undefined, message }],
  });
  if (!hasOrigin) return problem(`シートの名前が変わっています。「${origin.name}」に戻してください。`);
  const { changes, problems } = readSheet(origin, source, catalog);
  return changes.length + problems.length === 0
    ? { ...nothing, notes: [`${source.name}: シート「${origin.name}」の写しで、直した所が無いので、読みません。`] }
    : problem(
        `シート「${origin.name}」の写しに、直した所があります。取り込むほうの名前を「${origin.name}」にし、もう一方のシートを消してください。`,
      );
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
  // Number formats are styles: they tell 80 % from 0.8.
  const workbook = await readXlsx(bytes, { readStyles: true }).catch((error: unknown) => {
    throw new NoWorkbookError(whyNoWorkbook(bytes), { cause: error });
  });
  const isSheet = (source: ReadSheet, sheet: EditSheet) => source.name.trim() === sheet.name;
  const hasSheet = (sheet: EditSheet) => workbook.sheets.some((source) => isSheet(source, sheet));
  const found = workbook.sheets.flatMap((source) => {
    const own = sheets.find((sheet) => isSheet(source, sheet));
    if (own) return [readSheet(own, source, catalog)];
    const origin = originOf(source, sheets);
    return origin ? [readStray(source, origin, hasSheet(origin), catalog)] : [];
  });
  if (found.length === 0)
    throw new NoWorkbookError(
      `知っているシートがありません。${sheets.map(({ name }) => `「${name}」`).join('')}のどれかが要ります。npm run sheet:export で書き出したファイルを使ってください。`,
    );
  const absent = sheets.filter((sheet) => !hasSheet(sheet)).map(({ name }) => `「${name}」`);
  return {
    changes: found.flatMap(({ changes }) => changes),
    edits: found.flatMap(({ edits }) => edits),
    problems: found.flatMap(({ problems }) => problems),
    notes: [
      ...(absent.length > 0 ? [`シート${absent.join('')}はブックに無いので、いまの内容のままにします。`] : []),
      ...found.flatMap(({ notes }) => notes),
    ],
    newer: found.reduce((sum, { newer }) => sum + newer, 0),
  };
}
