import { editsBetween } from './distance.ts';
import { foldKey, withoutOkurigana } from './fold.ts';
import type { Lookup, Meaning } from './glossary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { scriptOf, wordsIn } from './words.ts';

/** What a word that the texts do not know was probably meant to be. */
export interface Repair {
  /** How the texts or the glossary write it. */
  word: string;
  meanings: readonly Meaning[];
}

const KANA = /[ぁ-ゖァ-ヺ]/u;
const ALL_KANA = /^[ァ-ヺ]+$/u;

/** Whether the engine can find a text: every word of it is a word of the site, or the beginning of one. */
export const isKnown = (text: string, vocabulary: Vocabulary): boolean => {
  if (vocabulary.knows(text)) return true;
  const words = wordsIn(text);
  return words.length > 0 && words.every((word) => vocabulary.knows(word));
};

/** Repairs by look-up tables that are made once. */
export function createRepair(lookup: Lookup, vocabulary: Vocabulary) {
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
  const variant = (text: string): Repair | undefined => {
    const key = foldKey(text);
    if (key.length < 2) return undefined;
    const meanings = lookup.byFold.get(key) ?? lookup.byStem.get(withoutOkurigana(text));
    if (meanings) return { word: meanings[0]?.entry.t[0] ?? text, meanings };
    const word = byFold(key) ?? byFold(withoutOkurigana(text));
    return word === undefined || word === text ? undefined : { word, meanings: [] };
  };

  /**
   * The nearest known word: one edit, two from seven letters on. Short words are left alone, and short words of kanji of
   * which already the first letter differs: 市民会議 is not 住民会議.
   */
  const typo = (text: string): Repair | undefined => {
    const isKanji = [...text].every((letter) => scriptOf(letter) === 'kanji');
    if (text.length < 4 || /^[\d.]+$/.test(text)) return undefined;
    const limit = text.length >= 7 ? 2 : 1;
    const needsSameStart = isKanji ? text.length < 5 : text.length < 6;
    let best: { word: string; edits: number; meanings: readonly Meaning[] } | undefined;
    const offer = (word: string, meanings: readonly Meaning[]) => {
      if (word.length < 3 || (word[0] !== text[0] && needsSameStart)) return;
      const edits = editsBetween(text, word, Math.min(limit, best ? best.edits : limit));
      if (edits > limit || edits === 0) return;
      const better =
        !best ||
        edits < best.edits ||
        // Of two equally near ones, the one with the same first letter is meant.
        (edits === best.edits && word[0] === text[0] && best.word[0] !== text[0]);
      if (better) best = { word, edits, meanings };
    };
    for (const [key, meanings] of lookup.byKey) offer(key, meanings);
    for (const word of vocabulary.words) offer(word, []);
    if (best) return { word: best.word, meanings: best.meanings };
    return KANA.test(text) ? typoOfFold(foldKey(text)) : undefined;
  };

  /** The name whose reading, or other way of writing, is nearest: パワーポント is one letter away from ぱわーぽいんと. */
  const typoOfFold = (key: string): Repair | undefined => {
    const limit = key.length >= 7 ? 2 : 1;
    let best: { edits: number; meanings: readonly Meaning[] } | undefined;
    for (const [reading, meanings] of lookup.byFold) {
      // A name that goes on in kanji is another word: マイナンバー連携 is not マイナンバーカード.
      if (reading.length < 4 || reading[0] !== key[0] || ALL_KANA.test(reading) !== ALL_KANA.test(key)) continue;
      const edits = editsBetween(key, reading, best ? best.edits - 1 : limit);
      if (edits <= (best ? best.edits - 1 : limit)) best = { edits, meanings };
    }
    return best && { word: best.meanings[0]?.entry.t[0] ?? '', meanings: best.meanings };
  };

  return { variant, typo };
}
