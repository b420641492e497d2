import { foldKey } from './fold.ts';
import type { Lookup, Meaning } from './glossary.ts';
import { costBetween, costOf, type SoundAlike, type Tolerance } from './mistyped.ts';
import { SAY_NOTHING } from './units.ts';
import type { Variant } from './variant.ts';
import type { Vocabulary } from './vocabulary.ts';
import { scriptOf } from './words.ts';

/** The words that a mistyped word may have been meant to be. */
export interface KnownWords {
  lookup: Lookup;
  vocabulary: Vocabulary;
  /** The words that people use in what they ask. */
  askedWords: ReadonlySet<string>;
}

/** What all that is wrong with a word may cost, from a length on. */
const LIMITS: readonly (readonly [length: number, limit: number])[] = [
  [10, 2],
  [7, 1.3],
  [4, 1],
  [3, 0.8],
  [2, 0.4],
];
/** The same for katakana, of which long words are seldom alike and short ones often. */
const LIMITS_OF_KATAKANA: readonly (readonly [length: number, limit: number])[] = [
  [7, 2],
  [4, 1],
  [2, 0.5],
];
const ALL_KATAKANA = /^[ァ-ヺー・]+$/u;
const FOUR_KANJI = /^\p{Script=Han}{4}$/u;
const LONG = 7;
/** What may be wrong with a word of which every piece is known: two letters that look or sound alike. */
const ALIKE = 0.8;

/** How much may be wrong with a word that nobody knows. */
function toleranceOf(typed: string): Tolerance {
  const limits = ALL_KATAKANA.test(typed) ? LIMITS_OF_KATAKANA : LIMITS;
  return { limit: limits.find(([length]) => typed.length >= length)?.[1] ?? 0 };
}

/** Two letters that are not kanji are an abbreviation. */
const ONLY_TWO = /^[^\p{Script=Han}]{2}$/u;
/** Whether a word is the other one with kanji behind it. */
const isLonger = (word: string, other: string) =>
  word.length > other.length && word.startsWith(other) && scriptOf(word.at(-1) ?? '') === 'kanji';

const FOLDED_KANA = /^[ァ-ヺ]+$/u;
const SHORTEST_READING = 4;

/** Prepares the look-up of words that are like a mistyped one. The words are listed when they are first needed. */
export function createNearest({ lookup, vocabulary, askedWords }: KnownWords) {
  let words: readonly string[] | undefined;
  let readings: readonly (readonly [reading: string, meanings: readonly Meaning[]])[] | undefined;
  /** Readings and names in kana: a name that goes on in kanji is another word (マイナンバー連携 is not マイナンバーカード). */
  const allReadings = () =>
    (readings ??= [...lookup.byFold].filter(
      ([reading]) => reading.length >= SHORTEST_READING && FOLDED_KANA.test(reading),
    ));
  /** Names first: of two equally near words the name is meant. */
  const allWords = () => (words ??= [...new Set([...lookup.byKey.keys(), ...askedWords, ...vocabulary.words])]);

  /** Whether a word is one of the site, of the glossary, or of what people ask. */
  const isWord = (text: string): boolean =>
    SAY_NOTHING.has(text) ||
    lookup.byKey.has(text) ||
    lookup.byFold.has(foldKey(text)) ||
    askedWords.has(text) ||
    vocabulary.knows(text);

  const nearestWord = (typed: string, { limit, isAlikeOnly = false }: Tolerance, soundAlike: SoundAlike) => {
    const starts = new Map<string, boolean>();
    /** Cheap to tell, and true of few words: it begins alike, or only the first two letters are swapped or wrong. */
    const mayStart = (word: string) => {
      if (word[1] === typed[1] || word[0] === typed[1] || word[1] === typed[0]) return true;
      const first = word[0] ?? '';
      const isAlike = starts.get(first) ?? costOf(typed[0] ?? '', first, soundAlike) < 1;
      starts.set(first, isAlike);
      return isAlike;
    };
    const mostMore = limit < 1 ? 1 : 2;
    let best: { word: string; cost: number } | undefined;
    for (const word of allWords()) {
      if (word.length < 2 || Math.abs(word.length - typed.length) > mostMore || !mayStart(word)) continue;
      // What goes on in kanji, or leaves off before one, is another word: 人材確保策 is not 人材確保.
      if (isLonger(word, typed) || isLonger(typed, word)) continue;
      const cost = costBetween(typed, word, { limit: best?.cost ?? limit, isAlikeOnly }, soundAlike);
      if (cost === Infinity) continue;
      // Four kanji are mostly two words: one more or less makes another word of them.
      if (cost >= 1 && FOUR_KANJI.test(typed) && word.length !== typed.length) continue;
      const isSameStart = word[0] === typed[0];
      // A short word of which already the first letter is another one is another word: 市民会議 is not 住民会議.
      if (cost >= 1 && !isSameStart && (typed.length < LONG || cost > 1)) continue;
      // Two letters are some word or other (開始, not 開示): only a name is meant rather.
      if (typed.length === 2 && !lookup.byKey.has(word)) continue;
      if (best && cost === best.cost && (best.word[0] === typed[0] || !isSameStart)) continue;
      best = { word, cost };
    }
    return best?.word;
  };

  /** The name whose reading, or other way of writing, is nearest: パワーポント is one letter away from ぱわーぽいんと. */
  const nearestReading = (typed: string): Variant | undefined => {
    const key = foldKey(typed);
    if (!FOLDED_KANA.test(key)) return undefined;
    const { limit } = toleranceOf(typed);
    let best: { meanings: readonly Meaning[]; cost: number } | undefined;
    for (const [reading, meanings] of allReadings()) {
      if (reading[0] !== key[0] || Math.abs(reading.length - key.length) > 2) continue;
      const cost = costBetween(key, reading, { limit: best?.cost ?? limit }, () => false);
      if (cost < (best?.cost ?? Infinity)) best = { meanings, cost };
    }
    return best && { word: best.meanings[0]?.entry.t[0] ?? typed, meanings: best.meanings };
  };

  /**
   * The word that was most likely meant; none when nothing is near enough.
   * @param options.isAlikeOnly whether every piece of what was typed is a word: then only slips of a converter or of the eye count
   */
  const nearest = (
    typed: string,
    soundAlike: SoundAlike,
    { isAlikeOnly = false }: { isAlikeOnly?: boolean } = {},
  ): string | undefined => {
    if (ONLY_TWO.test(typed)) return undefined;
    if (isAlikeOnly)
      return nearestWord(typed, { limit: Math.min(ALIKE, toleranceOf(typed).limit), isAlikeOnly }, soundAlike);
    return nearestWord(typed, toleranceOf(typed), soundAlike) ?? nearestReading(typed)?.word;
  };
  return { nearest, nearestReading, isWord };
}
