import { foldKey } from './fold.ts';

/** What people ask, by the engine's name of the record that answers it. */
export type AskedData = ReadonlyMap<string, readonly string[]>;

/**
 * Compares a query with what people ask; gives the records that answer something like it. 1 = all of it stands in very many
 * of a record's phrases; about 0.6 = in one.
 */
export type AskedLookup = (query: string) => ReadonlyMap<string, number>;

/** How slowly further phrases that hold the same stop counting: `k1` of BM25. */
const OFTEN = 0.6;
/** Stands where something was left out; no pair of letters goes across it. */
const GAP = '|';

const ALL_HIRAGANA = /^[ぁ-ゖー\s|]*$/u;
const joinGaps = (text: string) => text.replaceAll(/[、。？?！!|]+/gu, GAP).replaceAll(/^\||\|$/g, '');

/**
 * What of a phrase tells it from others: of three and more hiragana in a row (…したいときには) the first, and no marks. What is
 * all hiragana keeps its letters. The gist of a gist is itself, so that the gist is enough to publish.
 */
export const gistOf = (text: string): string => {
  const unmarked = joinGaps(text);
  return ALL_HIRAGANA.test(unmarked)
    ? unmarked
    : joinGaps(unmarked.replaceAll(/[ぁ-ゖ]{3,}/gu, (run) => `${run[0] ?? ''}${GAP}`));
};

/** The pairs of letters of a text. Spellings and forms of one word have most of them in common. */
function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const piece of gistOf(text).split(GAP)) {
    const letters = foldKey(piece);
    for (let at = 0; at + 1 < letters.length; at += 1) pairs.add(letters.slice(at, at + 2));
  }
  return pairs;
}

/**
 * Prepares the comparison: BM25 (Robertson and Zaragoza 2009) over pairs of letters, without regard to length, the phrases
 * of a record being its text; as a share of what the query could come to.
 */
export function prepareAsked(data: AskedData): AskedLookup {
  /** How many phrases of a record hold a pair, by pair. */
  const holders = new Map<string, Map<string, number>>();
  for (const [record, texts] of data) {
    for (const pair of texts.flatMap((text) => [...pairsOf(text)])) {
      const holder = holders.get(pair) ?? new Map<string, number>();
      holders.set(pair, holder.set(record, (holder.get(record) ?? 0) + 1));
    }
  }
  const rarity = (pair: string) => Math.log(1 + data.size / ((holders.get(pair)?.size ?? 0) + 1));

  return (query) => {
    const asked = pairsOf(query);
    const total = [...asked].reduce((sum, pair) => sum + rarity(pair), 0);
    const found = new Map<string, number>();
    for (const pair of asked) {
      for (const [record, times] of holders.get(pair) ?? []) {
        const share = (rarity(pair) / total) * (times / (times + OFTEN));
        found.set(record, (found.get(record) ?? 0) + share);
      }
    }
    return found;
  };
}
