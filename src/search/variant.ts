import { foldKey, withoutOkurigana } from './fold.ts';
import type { Lookup, Meaning } from './glossary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsIn } from './words.ts';

/** How the site writes a word that was written otherwise. */
export interface Variant {
  /** How the texts or the glossary write it. */
  word: string;
  meanings: readonly Meaning[];
}

/** Whether the engine can find a text: every word of it is a word of the site, or the beginning of one. */
export const isKnown = (text: string, vocabulary: Vocabulary): boolean => {
  if (vocabulary.knows(text)) return true;
  const words = wordsIn(text);
  return words.length > 0 && words.every((word) => vocabulary.knows(word));
};

/** Finds variants by look-up tables that are made once. */
export function createVariants(lookup: Lookup, vocabulary: Vocabulary) {
  let folded: Map<string, string> | undefined;
  const byFold = (key: string) => {
    if (!folded) {
      folded = new Map();
      for (const word of vocabulary.words) {
        if (word.length < 2) continue;
        for (const one of [foldKey(word), withoutOkurigana(word)]) if (!folded.has(one)) folded.set(one, word);
      }
    }
    return folded.get(key);
  };

  /** Another way of writing a known word: long vowels, small kana, middle dots, okurigana. */
  const variant = (text: string): Variant | undefined => {
    const key = foldKey(text);
    if (key.length < 2) return undefined;
    const meanings = lookup.byFold.get(key) ?? lookup.byStem.get(withoutOkurigana(text));
    if (meanings) return { word: meanings[0]?.entry.t[0] ?? text, meanings };
    const word = byFold(key) ?? byFold(withoutOkurigana(text));
    return word === undefined || word === text ? undefined : { word, meanings: [] };
  };
  return variant;
}
