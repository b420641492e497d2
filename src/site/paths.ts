import { firstSegment, lastSegment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import { loadSite } from './catalog.ts';

/** Path parameters for the pages `/<org>/<folder>/<name>/` of a kind. */
export async function entryPaths(kind: Kind) {
  const { catalog } = await loadSite();
  return catalog
    .all(kind)
    .map(({ id }) => ({ params: { org: firstSegment(id), name: lastSegment(id) }, props: { id } }));
}

/** Path parameters for the pages `/<org>/<folder>/`: the organisations that have entries of a kind. */
export async function organizationPaths(kind: Kind) {
  const { catalog } = await loadSite();
  return [...new Set(catalog.all(kind).map(({ id }) => firstSegment(id)))].map((org) => ({
    params: { org },
    props: { org },
  }));
}
