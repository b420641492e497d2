import type { Entry } from '../model/entry.ts';
import type { Catalog } from './catalog.ts';

/**
 * Organisations in the order in which a reader meets them: the home organisation first, the others in their own order.
 * @param ids which organisations; every one of the catalog when left out
 */
export function organizationsFrom(catalog: Catalog, home: string, ids?: Iterable<string>): Entry<'organization'>[] {
  const wanted = ids && new Set(ids);
  return catalog
    .all('organization')
    .filter(({ id }) => wanted?.has(id) ?? true)
    .sort((a, b) => Number(b.id === home) - Number(a.id === home) || a.data.order - b.data.order);
}
