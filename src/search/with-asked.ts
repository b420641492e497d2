import { byScore, type Ranked } from './rank.ts';

/** What likeness counts, beside 1 for a record that fits the words wholly. */
const BESIDE_WORDS = 1.6;
/** The same where the query is just a name: what is called so, or says so, comes first. */
const BESIDE_NAME = 0.8;
/** The same for a sentence: what is asked in a sentence is seldom said in the words of a document. */
const BESIDE_SENTENCE = 4.8;
/** How like a question must be to count for a record that the words found. */
const LEAST_BESIDE = 0.1;
/** The same for a record that the words did not find. */
const LEAST_ALONE = 0.16;
/** The same when the words found nothing at all: then a part of a question in common is no answer. */
const LEAST_WITHOUT_WORDS = 0.5;
/** From this length on, a query with hiragana in a row is a sentence. */
const SENTENCE = 8;
const isSentence = (query: string) => query.length >= SENTENCE && /[ぁ-ゖ]{2}/u.test(query);

interface AskedOptions {
  query: string;
  isName?: boolean;
  accepts: (id: string) => boolean;
  words: string;
}

/**
 * Adds to a ranking by words what people ask: records that answer a question like the query rise, or come in.
 * @param ranked the ranking by words, best first
 * @param asked how like the query the questions of a record are, from 0 to 1
 * @param options.query as typed
 * @param options.isName whether it is just a name that the site knows
 * @param options.accepts which records count
 * @param options.words under which records that the words did not find are loaded
 */
export function withAsked(
  ranked: readonly Ranked[],
  asked: ReadonlyMap<string, number>,
  { query, isName = false, accepts, words }: AskedOptions,
): Ranked[] {
  const weight = isSentence(query) ? BESIDE_SENTENCE : isName ? BESIDE_NAME : BESIDE_WORDS;
  const least = ranked.length === 0 ? LEAST_WITHOUT_WORDS : LEAST_ALONE;
  const merged = new Map(ranked.map((one) => [one.id, one]));
  for (const [id, likeness] of asked) {
    const known = merged.get(id);
    if (known ? likeness >= LEAST_BESIDE : likeness >= least && accepts(id))
      merged.set(id, { id, words, ...known, score: (known?.score ?? 0) + weight * likeness });
  }
  return [...merged.values()].sort(byScore);
}
