import type { CellContent } from './cell-value.ts';
import type { EditRow } from './edit-sheet.ts';
import { readMark, sumOf } from './row-mark.ts';

/** Which row of the content a line of a sheet is, and the state in which it was exported. */
export interface RowIdentity {
  row: EditRow;
  /** The sum of its cells at the export. */
  sum: string;
  /** The locked cells that somebody changed, by their numbers among the locked columns. */
  changedLocks: readonly number[];
  /** The row of the hidden mark: another one after a sort without the hidden column, or where locked cells changed. */
  marked: EditRow | undefined;
}

const lockText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : '';

const nameOf = (locked: readonly unknown[]) => JSON.stringify(locked.map(lockText));

/** The numbers of the locked cells in which a line shows something else than its row has. */
export const changedLocksOf = (row: EditRow, locked: readonly unknown[]): number[] =>
  locked.flatMap((value, index) =>
    value !== undefined && lockText(value) !== lockText(row.locked[index]) ? [index] : [],
  );

/** What a line is that cannot be read as a row: its mark is of nothing any more, or it is a row that lost its mark. */
export type NoRow = { goneKey: string } | { lostMark: EditRow };

/**
 * Makes a finder of rows. What a person sees of a row, its locked cells, names it; the hidden mark says how it was
 * exported. Where both disagree because a sort left the hidden column behind, what the person sees counts.
 * @param rows what the content has now
 * @param marks all marks of the sheet
 * @returns for a mark and the locked cells of a line (undefined where the column is gone): the row; why there is none;
 *   or undefined for a line that says nothing
 */
export function rowFinder(
  rows: readonly EditRow[],
  marks: readonly string[],
): (mark: string, locked: readonly unknown[]) => RowIdentity | NoRow | undefined {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const byName = Map.groupBy(rows, ({ locked }) => nameOf(locked));
  const sums = new Map(marks.flatMap((text) => readMark(text) ?? []).map(({ key, sum }) => [key, sum]));
  return (text, locked) => {
    const mark = readMark(text);
    const own = mark && byKey.get(mark.key);
    const isWhole = locked.every((value) => value !== undefined);
    const alike = isWhole ? byName.get(nameOf(locked)) : undefined;
    const seen = alike?.length === 1 ? alike[0] : undefined;
    const seenSum = seen && sums.get(seen.key);
    if (seen && seenSum !== undefined) return { row: seen, sum: seenSum, changedLocks: [], marked: own };
    if (!mark) return seen && { lostMark: seen };
    if (!own) return { goneKey: mark.key };
    const asExported = sumOf(
      locked.map((value): CellContent => (lockText(value) === '' ? null : (value as CellContent))),
    );
    // The names may have changed in the content since; then the sheet still shows those of the export.
    const isTouched = isWhole && mark.locked !== undefined && mark.locked !== asExported;
    return { row: own, sum: mark.sum, changedLocks: isTouched ? changedLocksOf(own, locked) : [], marked: own };
  };
}
