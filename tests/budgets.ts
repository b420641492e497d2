/** What a reader may have to download for a page, compressed, when nothing is cached and nothing is kept in the browser. */
export interface Budget {
  what: string;
  /** Addresses from the site's root, without the base path: '' is home. The first budget that fits is the page's. */
  pages: RegExp;
  /** All files together, in kilobytes of 1,000 bytes after gzip. */
  kilobytes: number;
  /** Of it, programs: files and the scripts inside the page. */
  scriptKilobytes: number;
  /** With the page itself and its icon. */
  requests: number;
  /** Of them, style sheets: the one that all pages share, and their own. */
  styles: number;
  /** One of the pages, also measured in a browser; none where the page itself goes and fetches to try things out. */
  sample?: string;
}

/**
 * The budgets of the site. A page that is only read stays far below what a documentation framework sends (the same text
 * costs 52 KB and 10 requests in Starlight, 158 KB and 28 requests in VitePress). Every page of the site has one:
 * what is in no other is a page to read.
 */
export const BUDGETS: readonly Budget[] = [
  {
    what: 'the home page',
    pages: /^$/,
    ...{ kilobytes: 25, scriptKilobytes: 3, requests: 4, styles: 2 },
    sample: '',
  },
  {
    what: 'the timeline of a working life',
    pages: /^[a-z]+\/career\/$/,
    ...{ kilobytes: 60, scriptKilobytes: 15, requests: 7, styles: 2 },
    sample: 'kiyose/career/',
  },
  {
    what: 'a large table',
    pages: /^(coverage|[a-z]+\/(skills(\/by-[a-z]+)?|guideline-items|plan-board))\/$/,
    ...{ kilobytes: 45, scriptKilobytes: 3, requests: 5, styles: 3 },
    sample: 'coverage/',
  },
  {
    // Every word, name or note of the site on one page, so that the browser's own search finds it.
    what: 'a list of everything',
    pages: /^(glossary|kana-index|questions|sitemap|contents|data|(?!hr\/)[a-z]+\/errata)\/$/,
    ...{ kilobytes: 48, scriptKilobytes: 3, requests: 4, styles: 2 },
    sample: 'glossary/',
  },
  {
    // What is left to do for the content, row by row; nobody but its editors opens it.
    what: 'a list of the desk',
    pages: /^hr\/(?!training-gaps)[a-z-]+\/$/,
    ...{ kilobytes: 45, scriptKilobytes: 3, requests: 5, styles: 2 },
    sample: 'hr/inferred/',
  },
  {
    // What one fills in and keeps: the program that keeps it safely is there from the first letter on.
    what: 'a form to fill in',
    pages: /^(records|about\/accessibility|[a-z]+\/(self-check|sheets)\/.+)\/$/,
    ...{ kilobytes: 31, scriptKilobytes: 12, requests: 13, styles: 2 },
    sample: 'kiyose/self-check/skills/',
  },
  {
    // The engine and the words come with the first letter typed; two kilobytes are the comparison with what staff ask and
    // the mending of typing errors.
    what: 'the search page',
    pages: /^search\/$/,
    ...{ kilobytes: 28, scriptKilobytes: 18, requests: 8, styles: 2 },
    sample: 'search/',
  },
  {
    // Tries what the site needs, one by one, in the browser.
    what: 'the page that checks the environment',
    pages: /^check\/$/,
    ...{ kilobytes: 22, scriptKilobytes: 10, requests: 8, styles: 3 },
  },
  {
    what: 'a page to read',
    pages: /^/,
    ...{ kilobytes: 20, scriptKilobytes: 3, requests: 4, styles: 2 },
    sample: 'kiyose/policy-ed4/digital/',
  },
];

/** The budget of a page by its address. */
export function budgetOf(address: string): Budget {
  const budget = BUDGETS.find(({ pages }) => pages.test(address));
  if (!budget) throw new Error('unreachable: the last budget fits every page');
  return budget;
}
