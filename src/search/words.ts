const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });

/** The words of a text as the engine cuts a query: signs and spaces left out. */
export const wordsIn = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);

/** The words of which a compound is made, letters alone left out; none if it is one word. */
export const partsOf = (compound: string): string[] =>
  wordsIn(compound).filter((word) => word.length >= 2 && word !== compound);

/** Script of a letter, as far as word boundaries go. */
export type Script = 'kanji' | 'katakana' | 'latin' | 'hiragana' | 'other';

export function scriptOf(letter: string): Script {
  if (/[\p{Script=Han}々〆ヶ]/u.test(letter)) return 'kanji';
  if (/[ァ-ヺー]/u.test(letter)) return 'katakana';
  if (/[a-z0-9]/iu.test(letter)) return 'latin';
  if (/[ぁ-ゖ]/u.test(letter)) return 'hiragana';
  return 'other';
}
