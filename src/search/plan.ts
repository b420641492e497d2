import type { Meaning } from './glossary.ts';
import { normalise } from './normalise.ts';
import type { Unit } from './units.ts';

/** One way of saying a unit, with what a hit of it counts (1 = as good as typed). */
export interface Alternative {
  words: string;
  weight: number;
}

/** What further names of the same thing count, each a little less than the one before. Source: search-design §4 "Client" 5. */
const STEP = 0.05;
/** What other names count when the name itself was typed. */
const BESIDE_NAME = 0.3;
/** What another alias counts when an alias was typed. */
const BESIDE_ALIAS = 0.7;
/** How many ways of saying one unit are searched for at most. */
const MOST_ALTERNATIVES = 8;

/**
 * The ways of saying a unit: as typed, and the names and aliases of what it means.
 * @param isKnown whether the texts know an alias
 */
export function alternativesOf({ typed, meanings, instead }: Unit, isKnown: (alias: string) => boolean): Alternative[] {
  const made = new Map<string, number>();
  const add = (words: string, weight: number) => {
    if (weight > (made.get(words) ?? 0)) made.set(words, weight);
  };
  if (instead) for (const [index, words] of instead.entries()) add(words, 1 - index * STEP);
  else add(typed, 1);
  for (const { entry, isName } of meanings) {
    for (const [index, name] of entry.t.entries()) {
      add(normalise(name), isName ? BESIDE_NAME : 1 - index * STEP);
    }
    // Aliases that stand in the texts find what the name does not.
    for (const alias of entry.a ?? []) if (isKnown(alias)) add(normalise(alias), isName ? BESIDE_NAME : BESIDE_ALIAS);
  }
  return [...made]
    .map(([words, weight]) => ({ words, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_ALTERNATIVES);
}

/** The names that were added to what was typed, for saying so. */
export const namesAdded = (typed: string, meanings: readonly Meaning[]): string[] => [
  ...new Set(
    meanings
      .filter(({ isName }) => !isName)
      .map(({ entry }) => entry.t[0] ?? '')
      .filter((name) => name !== '' && normalise(name) !== typed),
  ),
];
