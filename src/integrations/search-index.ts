import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { normalizeForSearch } from './search-text.ts';

/** Pagefind refused a page or could not write its files. */
export class SearchIndexError extends Error {
  override name = 'SearchIndexError';
}

/** What the site's own search page loads. Pagefind also writes user interfaces, which it does not. */
const KEPT_ENTRIES =
  /^(pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\..+\.pagefind|fragment|index|filter|sort)$/;

const succeed = <T extends { errors: string[] }>(what: string, response: T): T => {
  if (response.errors.length > 0) throw new SearchIndexError(`${what}: ${response.errors.join('、')}`);
  return response;
};

/** The address of a page relative to the site's root, which Pagefind completes with the base path in the browser. */
const addressOf = (file: string) =>
  `/${file
    .split(sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Builds the search index of a built site into its folder `pagefind`.
 * Pages count when they mark their text with `data-pagefind-body`. The same pages give the same files.
 * @param site the folder with the built pages
 * @returns how many pages are in the index
 * @throws {SearchIndexError} when Pagefind reports an error
 */
export async function buildSearchIndex(site: string): Promise<number> {
  const files = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)))
    .sort();
  try {
    const { index, errors } = await createIndex({});
    if (!index) throw new SearchIndexError(errors.join('、'));
    let pages = 0;
    // One after the other: pages get their numbers in the order of arrival.
    for (const file of files) {
      const html = await readFile(join(site, file), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      const content = normalizeForSearch(html);
      succeed(file, await index.addHTMLFile({ url: addressOf(file), content }));
      pages += 1;
    }
    const bundle = join(site, 'pagefind');
    succeed('pagefind', await index.writeFiles({ outputPath: bundle }));
    for (const name of await readdir(bundle)) {
      if (!KEPT_ENTRIES.test(name)) await rm(join(bundle, name), { recursive: true });
    }
    return pages;
  } finally {
    await close();
  }
}
