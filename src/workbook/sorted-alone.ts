import type { CellContent } from './cell-value.ts';

/** Fewer cells than these may have changed places because somebody meant it. */
const LEAST = 5;

const textOf = (content: CellContent) => String(content ?? '');

const sorted = (contents: readonly CellContent[]) => contents.map(textOf).sort();

/** How often the content changes on the way down a column. */
const turns = (contents: readonly CellContent[]) =>
  contents.filter((content, index) => index === 0 || textOf(content) !== textOf(contents[index - 1] ?? null)).length;

/**
 * Whether one column was sorted without the others: it still has every content it had, at other rows, and what is alike
 * stands together as only a sort puts it.
 * @param before what the rows have, from above, and `after` what stands in them now
 * @returns how many cells have changed; 0 when the column was not sorted alone
 */
export function sortedAlone(before: readonly CellContent[], after: readonly CellContent[]): number {
  const changed = before.filter((content, index) => textOf(content) !== textOf(after[index] ?? null)).length;
  if (changed < LEAST || sorted(before).join('\n') !== sorted(after).join('\n')) return 0;
  return turns(after) === new Set(after.map(textOf)).size ? changed : 0;
}
