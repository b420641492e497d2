import { upToLongest } from '../../search/normalise.ts';

/** What a search page's address asks for. */
export interface SearchRequest {
  query: string;
  /** Filter values by filter name, as the index has them. */
  filters: Readonly<Partial<Record<FilterName, string>>>;
  /** Whether only what was typed is searched for: no other names, no repair. */
  literal: boolean;
}

/** The filters a reader can set, in the order in which they stand on the page. */
export const FILTER_NAMES = ['種類', '文書', '職層', '版'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

const LITERAL = 'そのまま';

export const NO_REQUEST: SearchRequest = { query: '', filters: {}, literal: false };

/** Reads a request from the part of an address behind `?`. Unknown names are left out; nothing is thrown. */
export function readRequest(search: string): SearchRequest {
  const parameters = new URLSearchParams(search);
  const filters: Partial<Record<FilterName, string>> = {};
  for (const name of FILTER_NAMES) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return {
    query: upToLongest(parameters.get('q') ?? ''),
    filters,
    literal: parameters.get(LITERAL) === '1',
  };
}

/** The part of an address behind and with `?` for a request; '' when nothing is asked. */
export function writeRequest({ query, filters, literal }: SearchRequest): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const name of FILTER_NAMES) if (filters[name]) parameters.set(name, filters[name]);
  if (literal) parameters.set(LITERAL, '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** A request with one filter set, or taken away when the value is empty. */
export function withFilter(request: SearchRequest, name: FilterName, value: string): SearchRequest {
  const filters = { ...request.filters };
  if (value === '') delete filters[name];
  else filters[name] = value;
  return { ...request, filters };
}
