/** What a search page's address asks for. */
export interface SearchRequest {
  query: string;
  /** Filter values by filter name, as Pagefind takes them. */
  filters: Record<string, string>;
}

/** The filters a reader can set, in the order in which they stand on the page. */
export const FILTER_NAMES = ['種類', '文書', '職層'] as const;

/** Longest query that is searched for; the rest is cut off. */
const LONGEST_QUERY = 200;

/**
 * Folds a query as the index is folded: full-width letters and digits to ASCII, half-width kana to full-width, white
 * space to single spaces.
 */
export const normalizeQuery = (text: string): string =>
  text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().slice(0, LONGEST_QUERY);

/** Reads a request from the part of an address behind `?`. Unknown names are left out; nothing is thrown. */
export function readRequest(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const filters: Record<string, string> = {};
  for (const name of FILTER_NAMES) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { query: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY), filters };
}

/** The part of an address behind and with `?` for a request; '' when nothing is asked. */
export function writeRequest({ query, filters }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of FILTER_NAMES) if (filters[name]) parameters.set(name, filters[name]);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}
