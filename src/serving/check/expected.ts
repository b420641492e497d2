import type { Headers } from '../headers.ts';

/** A small file of a kind, to see how a server sends it. */
export interface Sample {
  /** The end of its name, without the dot. */
  ext: string;
  /** In the site, without the base path. */
  address: string;
  /** The value of Content-Type that it should come with. */
  type: string;
  /** How long it is, unpacked: a longer or shorter one was changed on its way. */
  bytes: number;
}

/** What a build knows about itself, and the page that checks servers compares with. */
export interface Expected {
  /** Path for which it was built, with a slash at both ends. */
  base: string;
  /** The day for which it was built, `YYYY-MM-DD`. */
  day: string;
  /** The headers of every page outside of the search. */
  headers: Headers;
  search: { address: string; policy: string };
  samples: readonly Sample[];
  /** A page with two dots in its address, which some servers refuse; null when there is none. */
  dotted: string | null;
}

/** The page that checks the environment. */
export const CHECK_PAGE = 'check/index.html';

/** A page that does not exist, in the site: the check asks for it to see what comes in its place. */
export const MISSING_PAGE = 'check/no-such-page/';

/** What stands in the built page until the build writes into it what it knows, as JSON. */
export const EXPECTED_MARK = '<script type="application/json" data-expected>null</script>';

/**
 * What goes in the place of {@link EXPECTED_MARK}. It stands in the page and not in a file of its own: old servers refuse
 * .json, and that is one of the things to find out.
 */
export const expectedAsMarkup = (expected: Expected): string =>
  EXPECTED_MARK.replace('null', () => JSON.stringify(expected).replaceAll('<', '\\u003c'));
