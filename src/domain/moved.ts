import { splitFragment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import { addressOf } from './addresses.ts';
import type { Catalog } from './catalog.ts';

/** Where something used to be found that has moved or is gone. */
export interface MovedPlace {
  kind: Kind;
  /** The old page, from the site's root without the base path: `/glossary/fact-check/`. */
  page: string;
  /** The place on a page that still stands; undefined where the whole page has moved. */
  fragment: string | undefined;
  /** Its name at that time. */
  name: string | undefined;
  /** What it is today; null when it is gone. */
  to: { id: string; fragment: string | undefined } | null;
  /** `2026-11-21` */
  date: string;
  reason: string;
}

/** All that has moved, in the order of the records: entries by their old ids, then sections of pages that still stand. */
export const movedPlaces = (catalog: Catalog): MovedPlace[] =>
  catalog.all('move').flatMap(({ data: { retired, sections = [] } }) => [
    ...retired.map(({ kind, from, name, to, date, reason }) => {
      const [page = '', fragment] = addressOf(kind, from).split('#', 2);
      return { kind, page, fragment, name, to: to === null ? null : { id: to, fragment: undefined }, date, reason };
    }),
    ...sections.map(({ kind, id, from, name, to, date, reason }) => ({
      kind,
      page: addressOf(kind, id).split('#', 1)[0] ?? '',
      fragment: from,
      name,
      to: to === null ? null : splitFragment(to),
      date,
      reason,
    })),
  ]);
