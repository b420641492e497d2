import { foldKey } from './fold.ts';
import { normalise } from './normalise.ts';

/** What people ask, by the engine's name of the record that answers it. */
export type AskedData = ReadonlyMap<string, readonly string[]>;

/**
 * Compares a query with what people ask; gives the records that answer something like it. 1 = all of it stands in very many
 * of a record's phrases; about 0.6 = in one.
 */
export type Likeness = (query: string) => ReadonlyMap<string, number>;

/** What people ask, prepared. */
export interface Asked {
  likeness: Likeness;
  /** The words that they use, of two letters and more, whatever their script. */
  words: ReadonlySet<string>;
}

/** Stands in for what people ask where it could not be loaded. */
export const NOTHING_ASKED: Asked = { likeness: () => new Map(), words: new Set() };

/** Letters that make one word, whatever their script: 成功循環モデル, dx推進課. Hiragana stand between words. */
export const WORD = /[\p{Script=Han}々〆ヶァ-ヺa-z0-9][\p{Script=Han}々〆ヶァ-ヺー・a-z0-9]*/gu;

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

/** What a kanji alone counts beside a pair of letters: 休 is in 有休, 休暇 and 休む. */
const SINGLE = 0.5;

/** The pairs of letters of a text, and its kanji. Spellings and forms of one word have most of them in common. */
function piecesOf(text: string): Set<string> {
  const pieces = new Set<string>();
  for (const part of gistOf(text).split(GAP)) {
    const letters = foldKey(part);
    for (let at = 0; at + 1 < letters.length; at += 1) pieces.add(letters.slice(at, at + 2));
    for (const [kanji] of letters.matchAll(/\p{Script=Han}/gu)) pieces.add(kanji);
  }
  return pieces;
}

/**
 * Prepares the comparison: BM25 (Robertson and Zaragoza 2009) over pairs of letters and kanji, without regard to length, the
 * phrases of a record being its text; as a share of what the query could come to.
 */
export function prepareAsked(data: AskedData): Asked {
  /** How many phrases of a record hold a piece, by piece. */
  const holders = new Map<string, Map<string, number>>();
  for (const [record, texts] of data) {
    for (const piece of texts.flatMap((text) => [...piecesOf(text)])) {
      const holder = holders.get(piece) ?? new Map<string, number>();
      holders.set(piece, holder.set(record, (holder.get(record) ?? 0) + 1));
    }
  }
  const rarity = (piece: string) =>
    (piece.length === 1 ? SINGLE : 1) * Math.log(1 + data.size / ((holders.get(piece)?.size ?? 0) + 1));

  const likeness = (query: string) => {
    const asked = piecesOf(query);
    const total = [...asked].reduce((sum, piece) => sum + rarity(piece), 0);
    const found = new Map<string, number>();
    for (const piece of asked) {
      const share = rarity(piece) / total;
      for (const [record, times] of holders.get(piece) ?? [])
        found.set(record, (found.get(record) ?? 0) + share * (times / (times + OFTEN)));
    }
    return found;
  };
  const words = new Set(
    [...data.values()]
      .flat()
      .flatMap((text) => normalise(text).match(WORD) ?? [])
      .filter((word) => word.length >= 2),
  );
  return { likeness, words };
}
