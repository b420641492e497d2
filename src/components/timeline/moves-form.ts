import type { Moves } from '../../domain/timeline/timeline.ts';

const LAST_YEAR = 43;

/**
 * The moves after the reader wrote into the field of a rank.
 * @returns null where what they wrote is no year of service
 */
export function movesWith(moves: Moves, rank: string, text: string): Moves | null {
  const { [rank]: _, ...others } = moves;
  if (text === '') return others;
  const year = Number(text);
  return Number.isInteger(year) && year >= 1 && year <= LAST_YEAR ? { ...others, [rank]: year } : null;
}

/** All moves that are kept, with these in place of those of one organisation. */
export const keptMoves = (kept: Moves, org: string, moves: Moves): Moves => ({
  ...Object.fromEntries(Object.entries(kept).filter(([rank]) => !rank.startsWith(`${org}/`))),
  ...moves,
});
