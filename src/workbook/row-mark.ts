import { createHash } from 'node:crypto';
import type { CellContent } from './cell-value.ts';

/** The head of the hidden column by which a row is known and its state at the export is remembered. */
export const MARK_HEAD = '照合（変えないでください）';

/** A short sum of what the cells of a row hold; differs when any of them does. */
export const sumOf = (cells: readonly CellContent[]): string =>
  createHash('sha256')
    .update(JSON.stringify(cells.map((cell) => (cell === '' ? null : cell))))
    .digest('hex')
    .slice(0, 16);

/** The mark of a row: its key, the sum of its cells at the export, and the sum of those that name it. */
export const markOf = (key: string, cells: readonly CellContent[], locked: readonly CellContent[]): string =>
  `${key}|${sumOf(cells)}|${sumOf(locked)}`;

/** Takes a mark apart; undefined when it is none. A mark of an older export has no sum of the locked cells. */
export function readMark(text: string): { key: string; sum: string; locked: string | undefined } | undefined {
  const [key = '', sum, locked] = text.split('|');
  return sum === undefined ? undefined : { key, sum, locked };
}
