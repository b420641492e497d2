import { WORD } from './asked.ts';
import type { SoundAlike } from './mistyped.ts';
import type { KnownWords, Nearest } from './nearest.ts';
import { normalise } from './normalise.ts';
import { cutIntoUnits } from './units.ts';
import { wordsIn } from './words.ts';

/** A query without typing errors, normalised; and what was taken for one. */
export interface Mended {
  query: string;
  changes: readonly { typed: string; meant: string }[];
}

/** Shorter runs of known pieces are words that stand side by side. */
const SHORTEST_OF_WORDS = 3;
const IS_NUMBER = /^[\d.]+$/;

/**
 * Prepares mending of typing errors: a run of letters that is no word, nor made of words, is taken for the word that it is
 * most like; or else its pieces are. One that is made of words and sounds or looks like another word is taken for that
 * (政作決定, 移動希望).
 */
export function createMend({ lookup, vocabulary }: KnownWords, { nearest, isWord }: Nearest) {
  /** How the glossary writes a word. */
  const written = (word: string) =>
    (lookup.byKey.get(word) ?? [])
      .flatMap(({ entry: { t, a = [] } }) => [...t, ...a])
      .find((name) => normalise(name) === word) ?? word;

  return async (asTyped: string, loadSounds: () => Promise<SoundAlike>): Promise<Mended> => {
    let query = normalise(asTyped);
    const changes: { typed: string; meant: string }[] = [];
    const replace = (typed: string, meant: string | undefined): boolean => {
      if (meant === undefined) return false;
      query = query.replace(typed, () => normalise(meant));
      changes.push({ typed, meant: written(meant) });
      return true;
    };
    for (const [run] of query.matchAll(WORD)) {
      if (run.length < 2 || IS_NUMBER.test(run) || isWord(run)) continue;
      const soundAlike = await loadSounds();
      const unknown = cutIntoUnits(run, lookup, vocabulary).filter(
        ({ typed, meanings, instead }) => meanings.length === 0 && !instead && !isWord(typed),
      );
      const isOfWords = unknown.length === 0;
      if (isOfWords && run.length < SHORTEST_OF_WORDS) continue;
      if (replace(run, nearest(run, soundAlike, { isAlikeOnly: isOfWords }))) continue;
      for (const { typed } of unknown) {
        if (typed !== run && replace(typed, nearest(typed, soundAlike))) continue;
        for (const word of wordsIn(typed))
          if (word.length >= 2 && word !== typed && !isWord(word))
            replace(word, nearest(word, soundAlike, { isAlikeOnly: true }));
      }
    }
    return { query, changes };
  };
}
