import { firstSegment } from '../../model/ids.ts';
import type { Catalog } from '../catalog.ts';

/** The ids of the organisations in their order, which is the first order of every table. */
export const organizationsInOrder = (catalog: Catalog): string[] =>
  [...catalog.all('organization')].sort((a, b) => a.data.order - b.data.order).map(({ id }) => id);

/** Entries as the sources have them: organisation by organisation, and within each in the order of its document. */
export const inSourceOrder = <E extends { id: string; data: { order: number } }>(
  catalog: Catalog,
  entries: readonly E[],
): E[] =>
  organizationsInOrder(catalog).flatMap((org) =>
    entries.filter(({ id }) => firstSegment(id) === org).sort((a, b) => a.data.order - b.data.order),
  );
