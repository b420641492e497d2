import { type FileScan, scanPage } from '../../serving/page-scan.ts';
import { mainOf, pageAddress } from '../read-pages.ts';
import { recordsIn, type SearchRecord } from '../search-records.ts';
import { type PageTwin, partOf, twinOf } from '../twins/page-twin.ts';
import { isInWholeText, LEVELS_ABOVE } from '../twins/reading-order.ts';

/** All that is made from one finished page, which is read and parsed for it once. */
export interface FinishedPage {
  /** The file, from the site's root. */
  file: string;
  /** From the site's root, without the base path. */
  address: string;
  /** What it asks of the server, and what would not work behind the policy. */
  scan: FileScan;
  /** What the search finds on it. */
  records: readonly SearchRecord[];
  /** The page as Markdown; undefined for one that gets no twin. */
  twin: PageTwin | undefined;
  /** Its part of the text of the whole site; undefined for one that is not in it. */
  part: string | undefined;
}

/** What a page cannot know of itself. */
export interface SiteOfPage {
  /** The path under which the site will be served, with a slash at both ends. */
  base: string;
  /** The addresses of the pages that get a twin, since links lead to twins; empty when none is written. */
  twins: ReadonlySet<string>;
}

/**
 * Makes from a finished page all that is made from it.
 * @param file from the site's root: `kiyose/index.html`
 * @throws an Error when it gets a twin and has no title
 */
export function readFinishedPage(file: string, html: string, { base, twins }: SiteOfPage): FinishedPage {
  const address = pageAddress(file);
  const main = mainOf(html);
  const place = { address, base, hasTwin: (one: string) => twins.has(one) };
  const twin = main && twins.has(address) ? twinOf({ html }, main, place) : undefined;
  const part = main && twin && isInWholeText(twin) ? partOf(main, LEVELS_ABOVE) : undefined;
  // The search takes the tree apart: it comes last.
  const records = main ? recordsIn(main, `/${address}`, base) : [];
  return { file, address, scan: scanPage(html), records, twin, part };
}
