import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { findFirst } from './page-parts.ts';

/** A page of a built site, read once for everything that is made from the finished pages. */
export interface ReadPage {
  /** From the site's root, without the base path: `kiyose/roles/kakaricho/`, '' for home, `404.html`. */
  address: string;
  html: string;
  /** Its main landmark; undefined when it has none. */
  main: Element | undefined;
}

const MAIN = /<main[\s>]/;
const END = '</main>';

/** Whether a page has a main landmark: an editing screen, which a script fills, has none. */
export const hasMain = (html: string): boolean => MAIN.test(html);

/** The main landmark of a page as a tree: half of a page is its frame, which nobody here asks for. */
export function mainOf(html: string): Element | undefined {
  const start = html.search(MAIN);
  const end = html.lastIndexOf(END);
  if (start < 0 || end < start) return undefined;
  const tree = fromHtml(html.slice(start, end + END.length), { fragment: true });
  return findFirst(tree, ({ tagName }) => tagName === 'main');
}

/** The pages of a built site as paths from its root, in a fixed order: `kiyose/index.html`. */
export async function pageFiles(site: string): Promise<string[]> {
  return (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The address of the page that a file is: that of its folder, for an index.html. */
export const pageAddress = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** Reads the pages of a built site one after the other. */
export async function* readPages(site: string): AsyncGenerator<ReadPage> {
  for (const file of await pageFiles(site)) {
    const html = await readFile(join(site, file), 'utf8');
    yield { address: pageAddress(file), html, main: mainOf(html) };
  }
}
