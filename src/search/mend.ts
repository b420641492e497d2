import { WORD } from './asked.ts';
import type { SoundAlike } from './mistyped.ts';
import { type createNearest, type KnownWords } from './nearest.ts';
import { normalise } from './normalise.ts';
import { cutIntoUnits } from './units.ts';
import { partsOf } from './words.ts';

/** A query without typing errors, normalised; and what was taken for one. */
export interface Mended {
  query: string;
  changes: readonly { typed: string; meant: string }[];
}

/** Shorter runs of known pieces are words that stand side by side. */
const SHORTEST_OF_WORDS = 3;
/** How many runs of one query are looked up at most: a query of nothing but unknown words is no slip. */
const MOST_RUNS = 8;

/**
 * Prepares mending of typing errors: a run of letters that is no word, nor made of words, is taken for the word that it is
 * most like; or else its pieces are. One that is made of words and sounds or looks like another word is taken for that
 * (移動希望).
 */
export function createMend(known: KnownWords, { nearest, isWord }: ReturnType<typeof createNearest>) {
  const { lookup, vocabulary } = known;
  /** How the glossary writes a word. */
  const written = (word: string) =>
    (lookup.byKey.get(word) ?? [])
      .flatMap(({ entry: { t, a = [] } }) => [...t, ...a])
      .find((name) => normalise(name) === word) ?? word;

  return async (asTyped: string, loadSounds: () => Promise<SoundAlike>): Promise<Mended> => {
    const query = normalise(asTyped);
    const changes: { typed: string; meant: string }[] = [];
    const meantBy = new Map<string, string>();
    const unknownRuns = [...new Set(query.match(WORD))].filter((run) => run.length >= 2 && !isWord(run));
    for (const run of unknownRuns.slice(0, MOST_RUNS)) {
      const pieces = cutIntoUnits(run, lookup, vocabulary);
      const unknown = pieces.filter(
        ({ typed, meanings, instead }) => meanings.length === 0 && !instead && !isWord(typed),
      );
      const isOfWords = pieces.length > 0 && unknown.length === 0;
      if (isOfWords && run.length < SHORTEST_OF_WORDS) continue;
      const soundAlike = /\p{Script=Han}/u.test(run) ? await loadSounds() : () => false;
      let now = run;
      const replace = (typed: string, meant: string | undefined): boolean => {
        if (meant === undefined) return false;
        now = now.replaceAll(typed, () => normalise(meant));
        changes.push({ typed, meant: written(meant) });
        return true;
      };
      if (!replace(run, nearest(run, soundAlike, { isAlikeOnly: isOfWords }))) {
        for (const { typed } of unknown) {
          if (typed !== run && replace(typed, nearest(typed, soundAlike))) continue;
          for (const word of partsOf(typed))
            if (!isWord(word)) replace(word, nearest(word, soundAlike, { isAlikeOnly: true }));
        }
      }
      meantBy.set(run, now);
    }
    return { query: query.replaceAll(WORD, (run) => meantBy.get(run) ?? run), changes };
  };
}
