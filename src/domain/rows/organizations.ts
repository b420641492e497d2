import type { Catalog } from '../catalog.ts';

/** The ids of the organisations in their order, which is the first order of every table. */
export const organizationsInOrder = (catalog: Catalog): string[] =>
  [...catalog.all('organization')].sort((a, b) => a.data.order - b.data.order).map(({ id }) => id);
