import { foldKey } from './fold.ts';
import { normalise } from './normalise.ts';

/** What people ask, with the records that answer it. As published for the search. */
export interface AskedData {
  /** The engine's names of the records that answer something. */
  records: readonly string[];
  /** Each phrase with the places of its records in `records`. */
  phrases: readonly (readonly [text: string, ...records: number[]])[];
}

/** Compares a query with what people ask; gives the records that answer something like it, 1 = just that. */
export type AskedLookup = (query: string) => ReadonlyMap<string, number>;

/** How much it counts that a record's phrases together hold what the query says; the rest is how near the nearest phrase is. */
const TOGETHER = 0.75;

const SEPARATORS = /[\s、。，．,.!?「」『』()・:;/]+/u;

/** The pairs of letters of a text. Spellings and forms of one word have most of them in common. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const part of normalise(text).split(SEPARATORS)) {
    const letters = foldKey(part);
    if (letters.length === 1) pairs.add(letters);
    for (let at = 0; at + 1 < letters.length; at += 1) pairs.add(letters.slice(at, at + 2));
  }
  return pairs;
}

/**
 * Prepares the comparison. Pairs of letters are weighed by how few records have them; a phrase and a query are compared by
 * the cosine of their weights (as in vector retrieval, Salton 1975).
 */
export function prepareAsked({ records, phrases }: AskedData): AskedLookup {
  const recordsWith = new Map<string, Set<number>>();
  const phrasesWith = new Map<string, number[]>();
  const cut = phrases.map(([text, ...places], phrase) => {
    const pairs = pairsOf(text);
    for (const pair of pairs) {
      const known = recordsWith.get(pair) ?? new Set();
      for (const place of places) known.add(place);
      recordsWith.set(pair, known);
      const holding = phrasesWith.get(pair);
      if (holding) holding.push(phrase);
      else phrasesWith.set(pair, [phrase]);
    }
    return { places, pairs };
  });
  const rarity = (pair: string) => Math.log(1 + records.length / ((recordsWith.get(pair)?.size ?? 0) + 1));
  const sizes = cut.map(({ pairs }) => [...pairs].reduce((sum, pair) => sum + rarity(pair), 0));

  return (query) => {
    const asked = [...pairsOf(query)].map((pair) => ({ pair, weight: rarity(pair) }));
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    const together = new Map<number, number>();
    const shared = new Map<number, number>();
    for (const { pair, weight } of asked) {
      for (const record of recordsWith.get(pair) ?? []) together.set(record, (together.get(record) ?? 0) + weight);
      for (const phrase of phrasesWith.get(pair) ?? []) shared.set(phrase, (shared.get(phrase) ?? 0) + weight);
    }
    const nearest = new Map<number, number>();
    for (const [phrase, weight] of shared) {
      const near = weight / Math.sqrt((sizes[phrase] ?? 0) * total);
      for (const record of cut[phrase]?.places ?? []) nearest.set(record, Math.max(nearest.get(record) ?? 0, near));
    }
    return new Map(
      [...together].map(([record, weight]) => [
        records[record] ?? '',
        (TOGETHER * weight) / total + (1 - TOGETHER) * (nearest.get(record) ?? 0),
      ]),
    );
  };
}
