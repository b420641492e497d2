import type { Entry } from '../model/entry.ts';
import type { Catalog } from './catalog.ts';

/** The changes of the site's content, newest first; of two on one day, the one whose id comes later stands first. */
export const changesNewestFirst = (catalog: Catalog): Entry<'change'>[] =>
  [...catalog.all('change')].sort((a, b) =>
    a.data.date === b.data.date ? (a.id < b.id ? 1 : -1) : a.data.date < b.data.date ? 1 : -1,
  );
