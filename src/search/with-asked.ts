import type { Ranked } from './rank.ts';

/** What it adds to a record that somebody asks just so for it, beside 1 for a record that fits the words wholly. */
const BESIDE_WORDS = 0.5;
/** The same for a sentence: what is asked in a sentence is seldom said in the words of a document. */
const BESIDE_SENTENCE = 2;
/** How like a question must be to count for a record that the words found. */
const LEAST_BESIDE = 0.3;
/** The same for a record that the words did not find. */
const LEAST_ALONE = 0.4;
/** The same when the words found nothing at all: then a part of a question in common is no answer. */
const LEAST_WITHOUT_WORDS = 0.7;
/** From this length on, a query with hiragana in a row is a sentence. */
const SENTENCE = 10;
const isSentence = (query: string) => query.length >= SENTENCE && /[ぁ-ゖ]{2}/u.test(query);

/**
 * Adds to a ranking by words what people ask: records that answer a question like the query rise, or come in.
 * @param ranked the ranking by words, best first
 * @param asked how like the query the questions of a record are, from 0 to 1
 * @param options.query as typed
 * @param options.accepts which records count
 * @param options.words under which records that the words did not find are loaded
 */
export function withAsked(
  ranked: readonly Ranked[],
  asked: ReadonlyMap<string, number>,
  { query, accepts, words }: { query: string; accepts: (id: string) => boolean; words: string },
): Ranked[] {
  const weight = isSentence(query) ? BESIDE_SENTENCE : BESIDE_WORDS;
  const least = ranked.length === 0 ? LEAST_WITHOUT_WORDS : LEAST_ALONE;
  const merged = new Map(ranked.map((one) => [one.id, one]));
  for (const [id, likeness] of asked) {
    const known = merged.get(id);
    if (known ? likeness >= LEAST_BESIDE : likeness >= least && accepts(id))
      merged.set(id, { id, words, ...known, score: (known?.score ?? 0) + weight * likeness });
  }
  return [...merged.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
