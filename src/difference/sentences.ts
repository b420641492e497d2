import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';

/** A stretch of a text, and whether both sides have it. */
export interface Piece {
  text: string;
  side: 'both' | 'before' | 'after';
}

/** A sentence on either side; undefined where it is only on the other. */
export interface SentencePair {
  before: string | undefined;
  after: string | undefined;
}

/** Sentences less alike than this are not two states of one sentence. Found by looking at the changes of real texts. */
const ALIKE = 0.4;

const SEGMENTER = new Intl.Segmenter('ja', { granularity: 'word' });

const wordsOf = (text: string) => [...SEGMENTER.segment(text)].map(({ segment }) => segment);

/** Cuts a text after each 。！？, which stay with their sentence. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[。！？])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** How alike two texts are, from 0 (nothing in common) to 1 (equal): 1 − edit distance ÷ longer length. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/**
 * Marks what was taken out of a text and what was put in, word by word.
 * @returns the pieces in reading order; all of `both` and `before` make the old text, all of `both` and `after` the new
 */
export const comparePieces = (before: string, after: string): Piece[] =>
  diffArrays(wordsOf(before), wordsOf(after)).map(({ value, added, removed }) => ({
    text: value.join(''),
    side: added ? 'after' : removed ? 'before' : 'both',
  }));

/**
 * Pairs the sentences of a stretch that was replaced: the pairing in order with the greatest likeness in all, in which no
 * pair is less alike than `ALIKE`.
 */
function pairReplaced(before: readonly string[], after: readonly string[]): SentencePair[] {
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
  const score = (i: number, j: number) => best[i]?.[j] ?? 0;
  const alike = before.map((old) =>
    after.map((now) => {
      const value = likeness(old, now);
      return value < ALIKE ? 0 : value;
    }),
  );
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const pair = alike[i]?.[j] ?? 0;
      const row = best[i];
      if (row) row[j] = Math.max(score(i + 1, j), score(i, j + 1), pair > 0 ? pair + score(i + 1, j + 1) : 0);
    }
  const pairs: SentencePair[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const pair = alike[i]?.[j] ?? 0;
    if (pair > 0 && score(i, j) === pair + score(i + 1, j + 1)) {
      pairs.push({ before: before[i], after: after[j] });
      i += 1;
      j += 1;
    } else if (i < before.length && (j >= after.length || score(i, j) === score(i + 1, j))) {
      pairs.push({ before: before[i], after: undefined });
      i += 1;
    } else {
      pairs.push({ before: undefined, after: after[j] });
      j += 1;
    }
  }
  return pairs;
}

/**
 * Compares two lists of sentences in their order.
 * @returns every sentence of both sides in reading order, equal ones as pairs of equal texts
 */
export function compareSentences(before: readonly string[], after: readonly string[]): SentencePair[] {
  const pairs: SentencePair[] = [];
  let waiting: string[] = [];
  const flush = (now: readonly string[]) => {
    pairs.push(...pairReplaced(waiting, now));
    waiting = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) waiting = value;
    else if (added) flush(value);
    else {
      flush([]);
      pairs.push(...value.map((sentence) => ({ before: sentence, after: sentence })));
    }
  }
  flush([]);
  return pairs;
}
