import { cellRef } from 'hucre/xlsx';
import { readMark, MARK_HEAD, sumOf } from './row-mark.ts';
import { shownContent } from './cell-content.ts';
import { fold } from './cell-value.ts';
import type { EditSheet } from './edit-sheet.ts';

export type Line = readonly unknown[];

/** Where things stand in a sheet as somebody has saved it. Rows and columns count from 0. */
export interface SheetShape {
  headRow: number;
  fields: readonly number[];
  locked: readonly (number | undefined)[];
  mark: number;
  /** Heads that are no column of ours, with their cells. */
  foreign: readonly string[];
}

/** The heads cannot be understood. The message is Japanese; `cell` is where to look. */
export class ShapeError extends Error {
  override name = 'ShapeError';
  readonly cell: string | undefined;
  constructor(message: string, cell?: string) {
    super(message);
    this.cell = cell;
  }
}

/** Titles and remarks that somebody put above the heads; more rows than these are no heading. */
const ROWS_ABOVE = 20;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC').trim() : '');

/** Heads are wrapped and respaced to make columns narrow, and digits widened: a head of ours stays one. */
const headText = (value: unknown, labels: readonly string[]): string =>
  labels.find((label) => fold(label) === fold(textOf(value))) ?? textOf(value);

/** The row of the heads: the one that has the most of the labels, the first of several. */
export function headRowOf(lines: readonly Line[], labels: readonly string[]): number {
  const hits = lines
    .slice(0, ROWS_ABOVE)
    .map((line) => labels.filter((label) => line.some((value) => headText(value, labels) === label)).length);
  const most = Math.max(0, ...hits);
  return most === 0 ? -1 : hits.indexOf(most);
}

const RESTORE = '見出しを元に戻すか、npm run sheet:export で書き出し直してください。';

const named = (labels: readonly string[]) => labels.map((label) => `「${label}」`).join('');

/** How many rows are as they were exported when their fields stand in these columns. */
export const untouched = (lines: readonly Line[], fields: readonly number[], mark: number): number =>
  lines.filter((line) => {
    const known = readMark(textOf(line[mark]));
    const cells = fields.map((column) => shownContent({ value: line[column] ?? null, detail: undefined }));
    return known?.sum === sumOf(cells);
  }).length;

/**
 * Finds the heads of a sheet and its columns, wherever somebody has moved them.
 * @throws {ShapeError} when a column is missing or there twice, or heads changed places without their columns
 */
export function shapeOf(sheet: EditSheet, lines: readonly Line[]): SheetShape {
  const labels = sheet.fields.map(({ label }) => label);
  const lockedLabels = sheet.locked.map(({ label }) => label);
  const all = [...lockedLabels, ...labels, MARK_HEAD];
  const headRow = headRowOf(lines, all);
  if (headRow < 0)
    throw new ShapeError(`見出しの行がありません。${named(labels)}の行を元に戻すか、書き出し直してください。`);
  const heads = (lines[headRow] ?? []).map((value) => headText(value, all));
  const at = (column: number) => cellRef(headRow, column);
  const foreign = heads.flatMap((head, column) =>
    head === '' || all.includes(head) ? [] : [`${at(column)}「${head}」`],
  );
  const missing = labels.filter((label) => !heads.includes(label));
  if (!heads.includes(MARK_HEAD))
    throw new ShapeError(
      `隠した列「${MARK_HEAD}」がありません。この列で、どの行がどの項目かを確かめます。書き出し直したブックに、直した所を写してください。`,
    );
  if (missing.length > 0)
    throw new ShapeError(
      `列${named(missing)}がありません。${foreign.length > 0 ? `知らない見出し ${foreign.join('、')} があります。` : ''}${RESTORE}`,
    );
  const twice = all.find((label) => heads.indexOf(label) !== heads.lastIndexOf(label));
  if (twice !== undefined)
    throw new ShapeError(
      `見出し「${twice}」の列が二つあります（${at(heads.indexOf(twice))} と ${at(heads.lastIndexOf(twice))}）。どちらかの列を消してください。`,
      at(heads.lastIndexOf(twice)),
    );
  const fields = labels.map((label) => heads.indexOf(label));
  const mark = heads.indexOf(MARK_HEAD);
  const body = lines.slice(headRow + 1);
  // Columns may be moved with what stands in them. Where only the heads moved, the rows tell.
  const inOrder = [...fields].sort((a, b) => a - b);
  const moved = fields.flatMap((column, index) => (column === inOrder[index] ? [] : [index]));
  if (moved.length > 0 && untouched(body, fields, mark) < untouched(body, inOrder, mark))
    throw new ShapeError(
      `見出しだけが入れ替わっています。${moved.map((index) => `${at(inOrder[index] ?? 0)} は「${labels[index] ?? ''}」`).join('、')}が正しい見出しです。元に戻してください。`,
      at(inOrder[moved[0] ?? 0] ?? 0),
    );
  return {
    headRow,
    fields,
    locked: lockedLabels.map((label) => (heads.includes(label) ? heads.indexOf(label) : undefined)),
    mark,
    foreign,
  };
}
