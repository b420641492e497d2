import { nameOf } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { type MovedPlace, movedPlaces } from '../../domain/moved.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { loadSite } from '../catalog.ts';
import { eraDay } from '../era.ts';
import { entryHref, href } from '../href.ts';
import type { Link } from '../links.ts';

/** What the old address of something says. */
export interface MovedView {
  /** 用語「情報が正しいかどうか」; without a name the kind alone. */
  what: string;
  /** Where it is today; undefined when it is gone. */
  to: Link | undefined;
  /** 令和8年11月21日 */
  day: string;
  reason: string;
}

function view(catalog: Catalog, { kind, name, to, date, reason }: MovedPlace): MovedView {
  const { label } = COLLECTIONS[kind];
  return {
    what: name === undefined ? label : `${label}「${name}」`,
    to: to ? { text: nameOf(catalog.get(kind, to.id)), href: entryHref(kind, to.id, to.fragment) } : undefined,
    day: eraDay(date),
    reason,
  };
}

/** Everything that has moved or is gone, for the list of changes. */
export async function movesView(): Promise<MovedView[]> {
  const { catalog } = await loadSite();
  return movedPlaces(catalog).map((place) => view(catalog, place));
}

/** The addresses of pages that have moved or are gone, as path parameters. */
export async function movedPaths() {
  const { catalog } = await loadSite();
  return movedPlaces(catalog)
    .filter(({ fragment }) => fragment === undefined)
    .map((place) => ({ params: { moved: place.page.slice(1, -1) }, props: view(catalog, place) }));
}

/**
 * The places that a page had and that have moved or are gone: its old fragments still lead to a word about them.
 * @param pathname the address of the page, with the base path
 */
export async function movedFrom(pathname: string): Promise<(MovedView & { fragment: string })[]> {
  const { catalog } = await loadSite();
  return movedPlaces(catalog).flatMap((place) =>
    place.fragment !== undefined && href(place.page) === pathname
      ? [{ ...view(catalog, place), fragment: place.fragment }]
      : [],
  );
}
