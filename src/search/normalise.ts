/** Longest query that is searched for; the rest is cut off. */
export const LONGEST_QUERY = 200;

const DASHES = /[‐‑‒–—―−﹣－]/gu;
const TILDES = /[〜～∼]/gu;
/** Hiragana that look like katakana and slip into katakana words: へ べ ぺ り. */
const LOOKALIKES: Readonly<Record<string, string>> = { へ: 'ヘ', べ: 'ベ', ぺ: 'ペ', り: 'リ' };

/**
 * Writes a text as the index is written: NFKC, small letters, one kind of dash, tilde and space, katakana へベペリ inside
 * katakana words. Source: search-design §4 "Client" 1.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(DASHES, '-')
    .replaceAll(TILDES, '~')
    .replaceAll(/(?<=[ァ-ヺー])[へべぺり]|[へべぺり](?=[ァ-ヺー]{2})/gu, (letter) => LOOKALIKES[letter] ?? letter)
    .replaceAll(/\s+/gu, ' ')
    .trim();

/** The first letters of a text, without half of one at the end. */
const cut = (text: string) => text.slice(0, LONGEST_QUERY).replace(/[\uD800-\uDBFF]$/, '');

/** The beginning of a query that is searched for, also when its letters become more by normalising: ﷺ are eighteen. */
export function upToLongest(query: string): string {
  const start = cut(query);
  const plain = normalise(start);
  return plain.length > LONGEST_QUERY ? cut(plain) : start;
}
