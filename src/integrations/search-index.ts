import { existsSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { LIST_MARK } from '../search/arrange.ts';
import { normalise } from '../search/normalise.ts';
import { packAsked, packGlossary, packVocabulary, placesOf } from '../search/packed.ts';
import { wordsIn } from '../search/words.ts';
import { readPages } from './read-pages.ts';
import type { AskedFor } from '../domain/asked-for.ts';
import {
  askedOf,
  type PublishedName,
  readFragments,
  resultsAmong,
  vocabularyOf,
  withRecords,
  writeTable,
} from './search-data.ts';
import { listsAmong } from './search-lists.ts';
import { joinTopics, recordsIn, type SearchRecord } from './search-records.ts';
import { normalizeForSearch } from './search-text.ts';

/** Pagefind refused a page or could not write its files. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/** What the site's own search page loads. Pagefind also writes user interfaces, which it does not. */
const KEPT_ENTRIES =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind|fragment|index|filter|sort)$/;

/**
 * How many words and places of words a part of the index holds. Pagefind's own 20,000 make parts of 25 KB, and a question of
 * some words loads as many of them; these are a fifth. Pagefind 1.6 reads the number from the environment only.
 */
const PART_SIZE = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '1500' };

const succeed = <T extends { errors: string[] }>(what: string, response: T): T => {
  if (response.errors.length > 0) throw new SearchIndexError(`${what}: ${response.errors.join('、')}`);
  return response;
};

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const filter = (name: string, value: string) => `<span data-pagefind-filter="${name}:${escapeHtml(value)}"></span>`;
const meta = (name: string, value: string) =>
  `<meta data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}">`;

/**
 * A record as the page that Pagefind reads: title and names also as single words, which Pagefind does not cut itself.
 * @param isList whether it mainly names other records
 * @param matters the matters that it speaks of
 */
function pageOf(record: SearchRecord, isList: boolean, matters: readonly string[]): string {
  const wordsOf = (texts: readonly string[]) =>
    [...new Set(texts.flatMap((text) => wordsIn(normalise(text))))].join(' ');
  const head = [
    filter('順位', record.isPassage ? '本文' : '添え'),
    ...record.kinds.map((kind) => filter('種類', kind)),
    ...record.roles.map((role) => filter('職層', role)),
    ...(record.document === undefined ? [] : [filter('文書', record.document)]),
    ...(record.document === undefined && record.organization !== undefined ? [meta('団体', record.organization)] : []),
    ...(record.edition === undefined ? [] : [filter('版', record.edition)]),
    ...(record.within === undefined ? [] : [meta('章', record.within)]),
    // Every word of a field is indexed, also of one that is only shown: what another part of the record says is left out.
    ...(record.place === undefined || record.place === record.url ? [] : [meta('場所', record.place)]),
    ...(record.holdsOthers || isList ? [meta('まとめ', isList ? LIST_MARK : '1')] : []),
    ...(matters.length === 0 ? [] : [meta('事柄', matters.join(' '))]),
    ...(record.otherWays.length === 0 ? [] : [meta('別', JSON.stringify(record.otherWays))]),
    meta('kw', wordsOf([record.title, ...record.names])),
    meta('around', wordsOf([record.within ?? '', record.organization ?? ''])),
  ].join('');
  return `<!doctype html><html lang="ja"><head><title>${escapeHtml(record.title)}</title></head><body><main data-pagefind-body>${head}<h1>${escapeHtml(record.title)}</h1>${record.html}</main></body></html>`;
}

/** Reads the marked pages of a built site as records, one topic each. */
export async function readRecords(site: string, base: string): Promise<SearchRecord[]> {
  const records: SearchRecord[] = [];
  // Pagefind completes an address from the site's root with the base path in the browser.
  for await (const { main, address } of readPages(site))
    if (main) records.push(...recordsIn(main, `/${address}`, base));
  return joinTopics(records);
}

/** Reads a file that the site publishes for this step only, and takes it away; undefined when there is none. */
async function takePublished<T>(file: string): Promise<T | undefined> {
  if (!existsSync(file)) return undefined;
  const value = JSON.parse(await readFile(file, 'utf8')) as T;
  await rm(file);
  return value;
}

/**
 * The matters of a list that a record, or a page joined with it, speaks of, by their places in it. Every word of a field is
 * indexed: these are such as nobody types.
 */
export const mattersOf = ({ url, otherWays }: SearchRecord, matters: readonly (readonly string[])[]): string[] => {
  const own = new Set([url, ...otherWays.map((way) => way.url)]);
  return matters.flatMap((places, index) => (places.some((place) => own.has(place)) ? [`zq${index}`] : []));
};

/**
 * Builds the search index of a built site into its folder `pagefind`, and the words of its texts into
 * `search/vocabulary.table.gz`, names and questions beside it. Pages count when they mark their text with `data-pagefind-body`. The same pages give the
 * same files.
 * @param site the folder with the built pages
 * @param records what it finds, one topic each
 * @returns how many records are in the index
 * @throws {SearchIndexError} when Pagefind reports an error
 */
export async function buildSearchIndex(site: string, records: readonly SearchRecord[]): Promise<number> {
  const lists = listsAmong(records);
  const matters = await takePublished<string[][]>(join(site, 'search/matters.json'));
  process.env[PART_SIZE.name] = PART_SIZE.value;
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new SearchIndexError(errors.join('、'));
    // One after the other: pages get their numbers in the order of arrival.
    for (const record of records) {
      const content = normalizeForSearch(pageOf(record, lists.has(record.url), mattersOf(record, matters ?? [])));
      succeed(record.url, await index.addHTMLFile({ url: record.url, content }));
    }
    const bundle = join(site, 'pagefind');
    succeed('pagefind', await index.writeFiles({ outputPath: bundle }));
    for (const name of await readdir(bundle)) {
      if (!KEPT_ENTRIES.test(name)) await rm(join(bundle, name), { recursive: true });
    }
    const fragments = await readFragments(join(bundle, 'fragment'));
    await writeTable(join(site, 'search/vocabulary.table.gz'), packVocabulary(vocabularyOf(fragments)));
    const results = placesOf(resultsAmong(records, fragments));
    const names = await takePublished<PublishedName[]>(join(site, 'search/glossary.json'));
    if (names) {
      const entries = withRecords(names, records, fragments);
      await writeTable(join(site, 'search/glossary.table.gz'), packGlossary(entries, results));
    }
    const asked = await takePublished<AskedFor[]>(join(site, 'search/asked.json'));
    if (asked) {
      const table = packAsked(askedOf(asked, records, fragments), results);
      await writeTable(join(site, 'search/asked.table.gz'), table);
    }
    return records.length;
  } finally {
    await close();
  }
}
