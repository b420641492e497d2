import type { Meaning } from './glossary.ts';
import { normalise } from './normalise.ts';
import type { Unit } from './units.ts';

/** One way of saying a unit, with what a hit of it counts (1 = as good as typed). */
export interface Alternative {
  words: string;
  weight: number;
  /** Whether it is only another alias of what was typed. */
  isAlias?: boolean;
}

/** What further names of the same thing count, each a little less than the one before. Source: search-design §4 "Client" 5. */
const STEP = 0.05;
/** What other names count when the name itself was typed. */
const BESIDE_NAME = 0.3;
/** What another alias counts when an alias was typed. */
const BESIDE_ALIAS = 0.7;
/** What an alias as typed counts when it stands in the texts only in pieces. */
const IN_PIECES = 0.9;
/** A word of four and more letters of kanji. */
const COMPOUND = /^\p{Script=Han}{4,}$/u;
/** How many ways of saying one unit are searched for at most: names of what it may mean, and other aliases. */
const MOST_NAMES = 5;
const MOST_WITH_ALIASES = 3;

/**
 * The ways of saying a unit: as typed, and the names and aliases of what it means. A way that only says more than another
 * one (目指す職員像 beside 職員像) is left out: whatever it finds, the other finds too.
 */
export function alternativesOf({ typed, meanings, instead }: Unit): Alternative[] {
  const made = new Map<string, Alternative>();
  const add = (words: string, weight: number, isAlias = false) => {
    if (weight > (made.get(words)?.weight ?? 0)) made.set(words, { words, weight, isAlias });
  };
  if (instead) for (const [index, words] of instead.entries()) add(words, 1 - index * STEP);
  else if (meanings.length === 0 || meanings.some((meaning) => stands(meaning, typed))) add(typed, 1);
  // A compound that stands nowhere as a whole may stand in pieces: 職員採用試験.
  else if (COMPOUND.test(typed)) add(typed, IN_PIECES);
  for (const { entry, isName } of meanings) {
    for (const [index, name] of entry.t.entries()) {
      add(normalise(name), isName ? BESIDE_NAME : 1 - index * STEP);
    }
    // Aliases that stand in the texts find what the name does not.
    for (const index of entry.s ?? [])
      add(normalise(entry.a?.[index] ?? ''), isName ? BESIDE_NAME : BESIDE_ALIAS, true);
  }
  const ways = [...made.values()].sort((a, b) => b.weight - a.weight);
  return ways
    .filter((way, index) => !ways.some((other, place) => place < index && way.words.includes(other.words)))
    .filter(({ isAlias }, index) => index < (isAlias ? MOST_WITH_ALIASES : MOST_NAMES));
}

/** Whether a name or alias, as typed, stands in the texts. */
const stands = ({ entry }: Meaning, typed: string): boolean =>
  entry.t.some((name) => normalise(name) === typed) ||
  (entry.s ?? []).some((index) => normalise(entry.a?.[index] ?? '') === typed);

/** The names that were added to what was typed, for saying so. */
export const namesAdded = (typed: string, meanings: readonly Meaning[]): string[] => [
  ...new Set(
    meanings
      .filter(({ isName }) => !isName)
      .map(({ entry }) => entry.t[0] ?? '')
      .filter((name) => name !== '' && normalise(name) !== typed),
  ),
];

/** How many things a word may mean for a name to be put in its place: of two, the name that the glossary gives first. */
const FEW_MEANINGS = 2;

/** A query with the names of things where it says them otherwise: 在宅勤務の申請 is テレワークの申請. */
export const inNames = (query: string, units: readonly Unit[]): string =>
  units.reduce((text, { typed, meanings }) => {
    const isClear = meanings.length > 0 && meanings.length <= FEW_MEANINGS && !meanings.some(({ isName }) => isName);
    return isClear ? text.replaceAll(typed, () => meanings[0]?.entry.t[0] ?? typed) : text;
  }, query);
