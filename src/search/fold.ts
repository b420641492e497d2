import { normalise } from './normalise.ts';

const BIG_KANA: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
  ヵ: 'カ',
  ヶ: 'ケ',
};

/**
 * A key under which spellings of one word meet: katakana for hiragana, big kana for small, without long-vowel marks,
 * middle dots, dashes, slashes, brackets and spaces (サーバ = サーバー, いーらーにんぐ = イーラーニング). May be empty.
 */
export const foldKey = (text: string): string =>
  normalise(text)
    .replaceAll(/[ぁ-ゖ]/gu, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0x60))
    .replaceAll(/[ァィゥェォッャュョヮヵヶ]/gu, (letter) => BIG_KANA[letter] ?? letter)
    .replaceAll(/[ー・\-/／\s()（）「」『』.,、。&'"“”’]/gu, '');

/**
 * A key under which spellings with more or less okurigana meet (受け付け = 受付, 取り組み = 取組): without hiragana between
 * and after kanji. Equal to `text` when it has none.
 */
export const withoutOkurigana = (text: string): string => text.replaceAll(/(?<=\p{Script=Han})[ぁ-ゖ]+/gu, '');

/**
 * A key of a normalised text under which phrases meet that differ by particles and okurigana between letters of other scripts (obの職員 = ob職員).
 * Longer hiragana are words.
 */
export const withoutKanaBetween = (text: string): string =>
  text.replaceAll(/(?<=[\p{Script=Han}々ァ-ヺーa-z0-9])[ぁ-ゖ]{1,4}(?=[\p{Script=Han}々ァ-ヺーa-z0-9])/gu, '');
