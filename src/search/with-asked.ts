import type { Likeness } from './asked.ts';
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
/** The same for a sentence, of which the words are seldom those of a text. */
const LEAST_OF_SENTENCE = 0.4;
/** From this length on, a query with hiragana in a row is a sentence. */
const SENTENCE = 8;
const isSentence = (query: string) => query.length >= SENTENCE && /[ぁ-ゖ]{2}/u.test(query);

/** What the likeness of a query counts as it is said in names, beside the query as typed. */
const IN_NAMES = 0.3;

/**
 * How like the query the questions of records are, both as it is typed and as it is said in names.
 * @returns by record; from 0 to 1, and a little more where the query says the same in two ways
 */
export function likenessOf(query: string, inNames: string, likeness: Likeness): ReadonlyMap<string, number> {
  if (inNames === query) return likeness(query);
  const found = new Map(likeness(query));
  for (const [id, share] of likeness(inNames)) found.set(id, (found.get(id) ?? 0) + IN_NAMES * share);
  return found;
}

interface AskedOptions {
  query: string;
  isName?: boolean;
  accepts: (id: string) => boolean;
  words: string;
}

/**
 * Adds to a ranking by words what people ask: records that answer a question like the query rise, or come in.
 * @param ranked the ranking by words, best first
 * @param asked how like the query the questions of a record are
 * @param options.query as typed, without typing errors
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
  const leastWithout = isSentence(query) ? LEAST_OF_SENTENCE : LEAST_WITHOUT_WORDS;
  const least = ranked.length === 0 ? leastWithout : LEAST_ALONE;
  const merged = new Map(ranked.map((one) => [one.id, one]));
  for (const [id, likeness] of asked) {
    const known = merged.get(id);
    if (known ? likeness >= LEAST_BESIDE : likeness >= least && accepts(id))
      merged.set(id, { id, words, ...known, score: (known?.score ?? 0) + weight * likeness });
  }
  return [...merged.values()].sort(byScore);
}
