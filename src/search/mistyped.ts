import { foldKey } from './fold.ts';

/** How much may be wrong with a word. */
export interface Tolerance {
  /** What all that is wrong may cost. */
  limit: number;
  /** Whether only slips of a converter or of the eye count: letters that look or sound alike. */
  isAlikeOnly?: boolean;
}

/** Whether two kanji can be read alike. */
export type SoundAlike = (a: string, b: string) => boolean;

/** What it costs that one letter stands for another, or stands where none should. Two different letters cost 1. */
const SIMILAR = 0.3;
const SAME_SOUND = 0.4;
const SWAPPED = 0.8;

/** Letters that look alike in most fonts, or lie on one key. */
const LOOK_ALIKE = 'カ力 エ工 ロ口 ー一- タ夕 ニ二 ハ八 ト卜 オ才 チ千 0o 1li ソン シツ 人入 末未 還環 土士'.split(' ');
const looksOf = new Map(LOOK_ALIKE.flatMap((letters, look) => [...letters].map((letter) => [letter, look])));
/** Letters that make no sound of their own. */
const FAINT = /[ーッ・ァィゥェォャュョ-]/u;

const KANA = /[ぁ-ゖァ-ヺ]/u;
const kanaOf = new Map<string, string>();
/** A kana without its voice marks, big, as katakana: は, ハ, バ and パ are one. Remembered, since thousands of words are compared. */
function plainKana(letter: string): string {
  const plain = kanaOf.get(letter) ?? (KANA.test(letter) ? (foldKey(letter).normalize('NFD')[0] ?? '') : '');
  kanaOf.set(letter, plain);
  return plain;
}

/** What it costs to have typed `a` for `b`: 0 for the same letter, 1 for any other that is not similar. */
export function costOf(a: string, b: string, soundAlike: SoundAlike): number {
  if (a === b) return 0;
  const look = looksOf.get(a);
  if (look !== undefined && look === looksOf.get(b)) return SIMILAR;
  const kana = plainKana(a);
  if (kana !== '') return kana === plainKana(b) ? SIMILAR : 1;
  return soundAlike(a, b) ? SAME_SOUND : 1;
}

/**
 * How dearly one word is mistyped for another: the weighted optimal string alignment distance (Damerau–Levenshtein without
 * repeated edits of one place). Letters that look or sound alike, voice marks, small kana and long vowels cost less than 1,
 * swapped neighbours a little less, all else 1. Gives Infinity as soon as it is more than the limit.
 * @param from what was typed, normalised
 * @param to what may have been meant, normalised
 */
export function costBetween(
  from: string,
  to: string,
  { limit, isAlikeOnly = false }: Tolerance,
  soundAlike: SoundAlike,
): number {
  const allowed = (cost: number) => (isAlikeOnly && cost > SAME_SOUND ? Infinity : cost);
  let before: number[] = [];
  let above = [0];
  let leastAbove = 0;
  const faint = (letter: string | undefined) => allowed(FAINT.test(letter ?? '') ? SAME_SOUND : 1);
  for (let j = 1; j <= to.length; j += 1) above.push((above[j - 1] ?? 0) + faint(to[j - 1]));
  for (let i = 1; i <= from.length; i += 1) {
    const row = [(above[0] ?? 0) + faint(from[i - 1])];
    let least = row[0] ?? 0;
    for (let j = 1; j <= to.length; j += 1) {
      const [a = '', b = ''] = [from[i - 1], to[j - 1]];
      let cost = Math.min(
        (above[j - 1] ?? 0) + allowed(costOf(a, b, soundAlike)),
        (above[j] ?? 0) + faint(a),
        (row[j - 1] ?? 0) + faint(b),
      );
      if (i > 1 && j > 1 && a === to[j - 2] && b === from[i - 2] && a !== b)
        cost = Math.min(cost, (before[j - 2] ?? 0) + allowed(SWAPPED));
      row.push(cost);
      least = Math.min(least, cost);
    }
    // A swap goes on from the row before the last.
    if (Math.min(least, leastAbove) > limit) return Infinity;
    before = above;
    above = row;
    leastAbove = least;
  }
  const cost = above[to.length] ?? Infinity;
  return cost > limit ? Infinity : cost;
}
