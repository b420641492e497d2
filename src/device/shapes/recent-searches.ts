import type { Shape } from '../kept.ts';
import { isThing } from '../reading.ts';

/** What was searched for lately, newest first. Nothing of it leaves this browser. */
export interface RecentSearches {
  queries: readonly string[];
}

/** How many are kept. */
export const MOST_RECENT = 8;

/** 最近の検索: offered under the empty box of the search page, and erased there. */
export const RECENT_SEARCHES: Shape<RecentSearches> = {
  name: 'recent-searches',
  label: '最近の検索',
  version: 1,
  empty: { queries: [] },
  read: (data) =>
    isThing(data) && Array.isArray(data['queries'])
      ? // A damaged query is no loss worth telling of.
        { queries: data['queries'].filter((query) => typeof query === 'string' && query !== '').slice(0, MOST_RECENT) }
      : undefined,
};

/** The list with a query put first. */
export const withQuery = ({ queries }: RecentSearches, query: string): RecentSearches => ({
  queries: [query, ...queries.filter((other) => other !== query)].slice(0, MOST_RECENT),
});
