import type { CellContent } from './cell-value.ts';
import type { EditRow } from './edit-sheet.ts';
import { readMark, sumOf } from './row-mark.ts';

/** Which row of the content a line of a sheet is, and the state in which it was exported. */
export interface RowIdentity {
  row: EditRow;
  /** The sum of its cells at the export. */
  sum: string;
  /** The locked cell that somebody changed, by its number among the locked columns. */
  changedLock: number | undefined;
}

const lockText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).normalize('NFC').trim() : '';

const nameOf = (locked: readonly unknown[]) => JSON.stringify(locked.map(lockText));

/**
 * Makes a finder of rows. What a person sees of a row, its locked cells, names it; the hidden mark says how it was
 * exported. Where both disagree because a sort left the hidden column behind, what the person sees counts.
 * @param rows what the content has now
 * @param marks all marks of the sheet
 * @returns for a mark and the locked cells of a line (undefined where the column is gone): the row; the key of a mark
 *   that no row has any more; or undefined for a line that says nothing
 */
export function rowFinder(
  rows: readonly EditRow[],
  marks: readonly string[],
): (mark: string, locked: readonly unknown[]) => RowIdentity | { goneKey: string } | undefined {
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
    if (seen && seenSum !== undefined) return { row: seen, sum: seenSum, changedLock: undefined };
    if (!mark) return undefined;
    if (!own) return { goneKey: mark.key };
    const asExported = sumOf(
      locked.map((value): CellContent => (lockText(value) === '' ? null : (value as CellContent))),
    );
    // The names may have changed in the content since; then the sheet still shows those of the export.
    const isTouched = isWhole && mark.locked !== undefined && mark.locked !== asExported;
    const at = locked.findIndex((value, index) => lockText(value) !== lockText(own.locked[index]));
    return { row: own, sum: mark.sum, changedLock: isTouched && at >= 0 ? at : undefined };
  };
}
