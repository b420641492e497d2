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

/** The mark of a row: its key, and the sum of its cells at the export. */
export const markOf = (key: string, cells: readonly CellContent[]): string => `${key}|${sumOf(cells)}`;

/** Takes a mark apart; undefined when it is none. */
export function readMark(text: string): { key: string; sum: string } | undefined {
  const at = text.lastIndexOf('|');
  return at < 0 ? undefined : { key: text.slice(0, at), sum: text.slice(at + 1) };
}
