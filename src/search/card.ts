/** What is shown above the results when the query is the name of one thing. */
export interface SearchCard {
  title: string;
  kind: string;
  reading: string | undefined;
  /** What it is, in one or two sentences. */
  text: string;
  /** With the base path. */
  href: string;
  /** The organisation it belongs to; undefined for terms. */
  organization: string | undefined;
}

/** How many cards a published file holds: a few kilobytes. */
export const CARDS_PER_FILE = 20;
