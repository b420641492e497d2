import type { Rank, Timeline } from './timeline.ts';

/** What stands in the column of a rank that an organisation does not have. */
const GAP: Rank = { id: '', name: '対応なし', href: '', next: [], row: null, isLoose: false };

/**
 * Brings the ranks of two timelines into the same columns: ranks of one row of the crosswalk stand one above the other,
 * and where one organisation has no such rank its column is a gap.
 * @returns both timelines with gaps among their ranks; null where no two ranks correspond, or where the two orders
 * contradict each other
 */
export function linedUp(upper: Timeline, lower: Timeline): [Timeline, Timeline] | null {
  const columns: [Rank | undefined, Rank | undefined][] = [];
  let taken = 0;
  let pairs = 0;
  for (const rank of upper.ranks) {
    const partner = rank.row === null ? -1 : lower.ranks.findIndex(({ row }) => row === rank.row);
    if (partner < 0) {
      columns.push([rank, undefined]);
      continue;
    }
    if (partner < taken) return null;
    columns.push(...lower.ranks.slice(taken, partner).map((one) => [undefined, one] as [undefined, Rank]));
    columns.push([rank, lower.ranks[partner]]);
    taken = partner + 1;
    pairs += 1;
  }
  if (pairs === 0) return null;
  columns.push(...lower.ranks.slice(taken).map((one) => [undefined, one] as [undefined, Rank]));
  return [
    { ...upper, ranks: columns.map(([rank = GAP]) => rank) },
    { ...lower, ranks: columns.map(([, rank = GAP]) => rank) },
  ];
}
