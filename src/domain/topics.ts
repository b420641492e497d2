import type { Entry } from '../model/entry.ts';
import type { Catalog } from './catalog.ts';

/** The concepts that are compared, in order. */
export const topicsInOrder = (catalog: Catalog): Entry<'topic'>[] =>
  [...catalog.all('topic')].sort((a, b) => a.data.order - b.data.order);
