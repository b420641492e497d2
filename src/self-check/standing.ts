import type { CheckItem, Comparison } from './check-list.ts';

/** Where one stands with one item. */
export interface Standing {
  item: CheckItem;
  /** The answer; null when there is none. */
  answer: number | null;
  /** What the comparison aims at; null when it says nothing of the item. */
  aim: number | null;
  /** How many answers lie between this one and the aim: 0 when it is reached, or when one of the two is not known. */
  gap: number;
}

/**
 * Where one stands with every item of a list, in its order.
 * @param values the answers under the ids of the items; an answer that the item does not offer counts as none
 * @param comparison what one is compared with; undefined when there is nothing
 */
export function standings(
  items: readonly CheckItem[],
  values: Readonly<Record<string, number>>,
  comparison: Comparison | undefined,
): Standing[] {
  return items.map((item) => {
    const given = Object.hasOwn(values, item.id) ? values[item.id] : undefined;
    const answer = given !== undefined && item.choices.includes(given) ? given : null;
    const aim = comparison && Object.hasOwn(comparison.aims, item.id) ? (comparison.aims[item.id] ?? null) : null;
    const gap =
      answer === null || aim === null ? 0 : item.choices.filter((choice) => choice > answer && choice <= aim).length;
    return { item, answer, aim, gap };
  });
}

/** What is missing: the largest gap first, of two of one size ◎ first, else in the order of the list. */
export const missing = (all: readonly Standing[]): Standing[] =>
  all.filter(({ gap }) => gap > 0).sort((a, b) => b.gap - a.gap || Number(b.item.strong) - Number(a.item.strong));

/** The sizes of the gaps, under the ids of their items. */
export const gapSizes = (all: readonly Standing[]): ReadonlyMap<string, number> =>
  new Map(missing(all).map(({ item, gap }) => [item.id, gap]));

/** How many items there are, how many were answered, and how many of those reach the aim. */
export function tally(all: readonly Standing[]): { items: number; answered: number; aimed: number; reached: number } {
  const answered = all.filter(({ answer }) => answer !== null);
  const aimed = answered.filter(({ aim }) => aim !== null);
  return {
    items: all.length,
    answered: answered.length,
    aimed: aimed.length,
    reached: aimed.filter(({ gap }) => gap === 0).length,
  };
}
