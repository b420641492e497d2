import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { wordTree } from '../domain/word-tree.ts';
import type { AskedFor } from '../domain/asked-for.ts';
import { type AskedData, gistOf } from '../search/asked.ts';
import type { VocabularyData } from '../search/vocabulary.ts';
import type { GlossaryEntry } from '../search/glossary.ts';
import { bareTitle } from '../search/arrange.ts';
import { foldKey, withoutOkurigana } from '../search/fold.ts';
import { packText } from '../search/letters.ts';
import { normalise } from '../search/normalise.ts';
import { wordsIn } from '../search/words.ts';
import type { SearchRecord } from './search-records.ts';

/** Bytes before the JSON of a Pagefind fragment. */
const FRAGMENT_HEAD = 12;
/** Runs of kanji that are worth knowing as a whole: typing errors are looked for in them. */
const COMPOUND = /[\p{Script=Han}々]{3,8}/gu;
const KATAKANA_RUN = /[ァ-ヺー]{3,}/gu;

/** A record as the engine keeps it. */
export interface Fragment {
  /** The engine's name of it. */
  id: string;
  url: string;
  /** Its text, with spaces where the engine sees the end of a word. */
  text: string;
}

/** Reads the fragments of an index, in the order of their names. */
export async function readFragments(folder: string): Promise<Fragment[]> {
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const json = gunzipSync(await readFile(join(folder, name)))
        .subarray(FRAGMENT_HEAD)
        .toString('utf8');
      const { url, content } = JSON.parse(json) as { url: string; content: string };
      return { id: name.replace(/\.pf_fragment$/, ''), url, text: content.replaceAll('\u200b', ' ') };
    }),
  );
}

/** A name with the address of the page about it. */
export type PublishedName = GlossaryEntry & { u?: string };

/** Whether a word says no more than another one of its list, for the search: the rest of it is only hiragana. */
const saysNoMore = (word: string, other: string) => {
  const at = normalise(word).indexOf(normalise(other));
  if (at < 0 || normalise(word) === normalise(other)) return false;
  const rest = [normalise(word).slice(0, at), normalise(word).slice(at + normalise(other).length)];
  return other.length >= 3 && rest.every((part) => /^[ぁ-ゖ]*$/u.test(part));
};

/** Nobody types the reading of a whole heading. */
const LONGEST_READING = 12;

/** Under what a query is compared with an alias: see the look-up tables of the search. */
const keyOf = (word: string) => foldKey(withoutOkurigana(normalise(word)));

const lettersOf = (text: string) => normalise(text).replaceAll(/\s+/gu, '');

/**
 * Names as the search takes them: with the engine's ids of the records about them (the page, and sections with the name as
 * their title) instead of the address, and with
 * the aliases marked that stand in the texts.
 */
export function withRecords(
  names: readonly PublishedName[],
  records: readonly SearchRecord[],
  fragments: readonly Fragment[],
): GlossaryEntry[] {
  const ids = new Map(fragments.map(({ id, url }) => [url, id]));
  const recordAt = new Map(
    records
      .filter(({ isPassage }) => isPassage)
      .flatMap((record) => [record.url, ...record.otherWays.map(({ url }) => url)].map((url) => [url, record.url])),
  );
  const titled = Map.groupBy(
    records.filter(({ isPassage, holdsOthers }) => isPassage && !holdsOthers),
    ({ title }) => bareTitle(title),
  );
  const inTexts = wordTree(names.flatMap(({ a = [] }) => a.map(lettersOf))).foundIn(
    fragments.map(({ text }) => lettersOf(text)).join('\n'),
  );
  return names.map(({ u, a, y, ...name }) => {
    const isTitle = name.t.some((one) => titled.has(bareTitle(one)));
    const about = new Set([
      // A term leads to the section that explains it, unless a section has its name.
      isTitle && name.k === '用語' ? undefined : recordAt.get(u ?? ''),
      ...name.t.flatMap((one) => titled.get(bareTitle(one)) ?? []).map(({ url }) => url),
    ]);
    const own = [...about].flatMap((url) => ids.get(url ?? '') ?? []);
    const words = [...name.t, ...(a ?? [])];
    // What folds to the same key is found by any one of them.
    const met = new Set([...name.t, ...(y ?? [])].map(keyOf));
    const aliases = (a ?? []).filter((alias) => {
      const isNew = !met.has(keyOf(alias));
      met.add(keyOf(alias));
      return isNew && !words.some((word) => saysNoMore(alias, word));
    });
    const readings = (y ?? []).filter(
      (reading) => reading.length <= LONGEST_READING && !name.t.some((word) => foldKey(word) === foldKey(reading)),
    );
    const standing = aliases.flatMap((alias, index) => (inTexts.has(lettersOf(alias)) ? [index] : []));
    return {
      ...name,
      ...(aliases.length > 0 && { a: aliases }),
      ...(readings.length > 0 && { y: readings }),
      ...(standing.length > 0 && { s: standing }),
      ...(own.length > 0 && { r: own }),
    };
  });
}

/**
 * The words of the indexed texts: as the engine cuts them, as a browser cuts them, and long words as a whole.
 */
export function vocabularyOf(fragments: readonly Fragment[]): VocabularyData {
  const words = new Set<string>();
  const seen = new Map<string, number>();
  for (const { text } of fragments) {
    const cut = normalise(text);
    const whole = cut.replaceAll(/(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/gu, '');
    for (const word of [...cut.split(/[^\p{L}\p{N}ー々]+/u), ...wordsIn(whole)]) {
      if (word !== '' && word.length <= 20 && !/^\d+$/.test(word)) words.add(word);
    }
    for (const [run] of whole.matchAll(KATAKANA_RUN)) words.add(run);
    for (const [run] of whole.matchAll(COMPOUND)) seen.set(run, (seen.get(run) ?? 0) + 1);
  }
  for (const [run, times] of seen) if (times > 1) words.add(run);
  return { records: fragments.length, words: [...words].sort() };
}

/**
 * The gist of what people ask, by the engine's id of the record that answers it. What leads to no record is left out: the
 * page may keep its text from the search.
 */
export function askedOf(
  asked: readonly AskedFor[],
  records: readonly SearchRecord[],
  fragments: readonly Fragment[],
): AskedData {
  const ids = new Map(fragments.map(({ id, url }) => [url, id]));
  const recordAt = new Map(
    records.flatMap(({ url, otherWays }) => [url, ...otherWays.map((way) => way.url)].map((way) => [way, url])),
  );
  const phrasesOf = new Map<string, Set<string>>();
  for (const { url, phrases } of asked) {
    const id = ids.get(recordAt.get(url) ?? '');
    if (id !== undefined) phrasesOf.set(id, (phrasesOf.get(id) ?? new Set()).union(new Set(phrases.map(gistOf))));
  }
  return new Map([...phrasesOf].map(([id, phrases]) => [id, [...phrases]]));
}

/** The engine's ids of the records that are results. */
export function resultsAmong(records: readonly SearchRecord[], fragments: readonly Fragment[]): string[] {
  const passages = new Set(records.filter(({ isPassage }) => isPassage).map(({ url }) => url));
  return fragments.filter(({ url }) => passages.has(url)).map(({ id }) => id);
}

/** Writes a table compressed, so that it is as small over every wire, whatever the host does. The same value gives the same bytes. */
export async function writeTable(file: string, value: unknown): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, gzipSync(packText(JSON.stringify(value)), { level: 9 }));
}
