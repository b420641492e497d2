import type { DataOf } from '../model/collections.ts';

type Statistic = DataOf<'statistic'>;
export type StatisticRow = Statistic['rows'][number];

/** What a row of figures is: counted, added up, or a percentage. */
export const rowKind = (row: StatisticRow): 'count' | 'total' | 'ratio' =>
  row.ratio ? 'ratio' : row.sumOf ? 'total' : 'count';

/** A percentage, rounded half up to a number of decimals. Source of the method: the source's own figures, all of which it reproduces. */
export function percentage(numerator: number, denominator: number, digits: number): number {
  const scale = 10 ** digits;
  // The small addend keeps 31.45 from falling to 31.4 by binary fractions.
  return Math.floor((numerator / denominator) * 100 * scale + 0.5 + 1e-9) / scale;
}

/** The figure of a cell as it is printed: percentages with their decimals, blanks as null. */
export function printedFigure(row: StatisticRow, value: number | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  return row.ratio ? `${value.toFixed(row.ratio.digits)}%` : value.toLocaleString('ja-JP');
}
