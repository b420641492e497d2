import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { JudgedQuery } from './search-judge.ts';

/** A file of queries is not what it should be. The message is a Japanese sentence. */
export class BadQueriesError extends Error {
  override name = 'BadQueriesError';
}

/**
 * Reads a file of queries in the form of tests/search-queries.
 * @throws {BadQueriesError} when it is no list of queries with what they must find
 */
export function readQueries(file: string): JudgedQuery[] {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(read)) throw new BadQueriesError(`${file} は質問の一覧（配列）ではありません。`);
  return read.map((one: Partial<JudgedQuery>, index) => {
    const { query, class: kind, relevant, mustBeEmpty } = one;
    if (typeof query !== 'string' || typeof kind !== 'string' || !Array.isArray(relevant))
      throw new BadQueriesError(`${file} の${index + 1}件目に、query・class・relevant のどれかがありません。`);
    return { query, class: kind, relevant, ...(mustBeEmpty && { mustBeEmpty }) };
  });
}

/** The addresses of the results that are shown, from the site's root, without the base path. */
const shownResults = (page: Page, site: string): Promise<string[]> =>
  page.$$eval(
    'a[data-search-result]',
    (links, root) => links.map((link) => `/${(link as HTMLAnchorElement).href.slice(root.length)}`),
    site,
  );

/**
 * Opens the search page of a built site with one query and gives the addresses of the results in their order.
 * @param site the address of the site with a slash at its end
 */
export async function askPage(page: Page, site: string, query: string): Promise<string[]> {
  await page.goto(`${site}search/?q=${encodeURIComponent(query)}`);
  await page.waitForSelector('[data-search-results]:is([data-state="done"], [data-state="empty"])', {
    state: 'attached',
  });
  return shownResults(page, site);
}

/** As `askPage`, by the box of a search page that is open already: what was loaded for the first query stays. */
export async function askInBox(page: Page, site: string, query: string): Promise<string[]> {
  await page.$eval(
    '[data-search-input]',
    (box, text) =>
      new Promise((resolve) => {
        document.addEventListener('search-shown', () => resolve(undefined), { once: true });
        (box as HTMLInputElement).value = text;
        box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    query,
  );
  return shownResults(page, site);
}
