import { foldKey } from './fold.ts';

/** What people ask, by the engine's name of the record that answers it. */
export type AskedData = ReadonlyMap<string, readonly string[]>;

/** Compares a query with what people ask; gives the records that answer something like it, 1 = just that. */
export type AskedLookup = (query: string) => ReadonlyMap<string, number>;

/** How much it counts that a record's phrases together hold what the query says; the rest is how near the nearest phrase is. */
const TOGETHER = 0.75;

/** The pairs of letters of a text. Spellings and forms of one word have most of them in common. */
function pairsOf(text: string): Set<string> {
  const letters = foldKey(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at += 1) pairs.add(letters.slice(at, at + 2));
  return pairs;
}

/**
 * Prepares the comparison. Pairs of letters are weighed by how few records have them; a phrase and a query are compared by
 * the cosine of their weights (as in vector retrieval, Salton 1975).
 */
export function prepareAsked(data: AskedData): AskedLookup {
  const phrases: { record: string; pairs: ReadonlySet<string> }[] = [];
  const holders = new Map<string, { records: Set<string>; phrases: number[] }>();
  for (const [record, texts] of data) {
    for (const text of texts) {
      const pairs = pairsOf(text);
      for (const pair of pairs) {
        const holder = holders.get(pair) ?? { records: new Set(), phrases: [] };
        holder.records.add(record);
        holder.phrases.push(phrases.length);
        holders.set(pair, holder);
      }
      phrases.push({ record, pairs });
    }
  }
  const rarity = (pair: string) => Math.log(1 + data.size / ((holders.get(pair)?.records.size ?? 0) + 1));
  const sizeOf = (pairs: ReadonlySet<string>) => [...pairs].reduce((sum, pair) => sum + rarity(pair), 0);
  const sizes = phrases.map(({ pairs }) => sizeOf(pairs));

  return (query) => {
    const asked = pairsOf(query);
    const total = sizeOf(asked);
    const together = new Map<string, number>();
    const shared = new Map<number, number>();
    for (const pair of asked) {
      const holder = holders.get(pair);
      for (const record of holder?.records ?? []) together.set(record, (together.get(record) ?? 0) + rarity(pair));
      for (const phrase of holder?.phrases ?? []) shared.set(phrase, (shared.get(phrase) ?? 0) + rarity(pair));
    }
    const nearest = new Map<string, number>();
    for (const [phrase, weight] of shared) {
      const record = phrases[phrase]?.record ?? '';
      const near = weight / Math.sqrt((sizes[phrase] ?? 0) * total);
      nearest.set(record, Math.max(nearest.get(record) ?? 0, near));
    }
    return new Map(
      [...together].map(([record, weight]) => [
        record,
        (TOGETHER * weight) / total + (1 - TOGETHER) * (nearest.get(record) ?? 0),
      ]),
    );
  };
}
