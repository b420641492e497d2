import { bareTitle } from '../search/arrange.ts';
import { foldKey } from '../search/fold.ts';
import type { SearchRecord } from './search-records.ts';

/** The share of a text from which on the titles of others are what it says. */
const MAINLY_TITLES = 0.35;
/** How many titles make a list. */
const SOME_TITLES = 3;
/** Shorter titles are everyday words. */
const SHORTEST_TITLE = 5;

/**
 * The records that mainly name others of the same document: a tree of measures, an overview, a list of the staff wanted.
 * They hold every word of this field, and answer no question about one of the things they name.
 * @returns their addresses
 */
export function listsAmong(records: readonly SearchRecord[]): Set<string> {
  const passages = records.filter(({ isPassage }) => isPassage);
  const lists = new Set<string>();
  for (const own of Map.groupBy(passages, ({ document }) => document).values()) {
    const titles = own.map(({ url, title }) => ({ url, name: bareTitle(title) }));
    for (const { url, html } of own) {
      const text = foldKey(html.replaceAll(/<[^>]*>/g, ''));
      const others = new Set(
        titles.filter((one) => one.url !== url && one.name.length >= SHORTEST_TITLE).map(({ name }) => name),
      );
      const named = new Uint8Array(text.length);
      let times = 0;
      for (const name of others) {
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
          named.fill(1, at, at + name.length);
          times += 1;
        }
      }
      const share = named.reduce((sum, one) => sum + one, 0) / Math.max(1, text.length);
      if (times >= SOME_TITLES && share >= MAINLY_TITLES) lists.add(url);
    }
  }
  return lists;
}
