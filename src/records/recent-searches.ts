import { MOST_RECENT, RECENT_SEARCHES, type RecentSearches } from '../device/shapes/recent-searches.ts';
import type { RecordKind } from './record-kind.ts';

export const RECENT_SEARCHES_KIND: RecordKind<RecentSearches> = {
  shape: RECENT_SEARCHES,
  what: `検索の頁で探したことば（新しいものから${MOST_RECENT}つまで）です。`,
  amount: ({ queries }) => (queries.length === 0 ? '' : `${queries.length}のことば`),
  lines: ({ queries }) => queries,
  merge: (here, brought) => ({ queries: [...new Set([...here.queries, ...brought.queries])].slice(0, MOST_RECENT) }),
};
