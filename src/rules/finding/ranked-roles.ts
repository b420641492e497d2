import type { Catalog } from '../../domain/catalog.ts';
import { firstSegment } from '../../model/ids.ts';
import type { Entry } from '../../model/entry.ts';

/**
 * The roles of each organisation from the top down, those of a track of its own apart from the others. An organisation whose orders repeat or skip a number is left out:
 * that fault has rules of its own, and every comparison of ranks would only echo it.
 */
export function rankedRoles(catalog: Catalog): Entry<'role'>[][] {
  const byOrganization = new Map<string, Entry<'role'>[]>();
  for (const role of catalog.all('role')) {
    const list = byOrganization.get(firstSegment(role.id));
    if (list) list.push(role);
    else byOrganization.set(firstSegment(role.id), [role]);
  }
  return [...byOrganization.values()]
    .map((roles) => roles.sort((a, b) => a.data.order - b.data.order))
    .filter((roles) => roles.every(({ data }, index) => data.order === index + 1))
    .flatMap((roles) => [...Map.groupBy(roles, ({ data }) => data.track).values()]);
}
