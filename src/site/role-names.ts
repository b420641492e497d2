import type { Catalog } from '../domain/catalog.ts';
import { firstSegment } from '../model/ids.ts';
import { settings } from '../settings.ts';

/** The name of a role as readers of the home organisation know it: with its city where that is another one. */
export function roleName(catalog: Catalog, id: string): string {
  const { name } = catalog.get('role', id).data;
  const org = firstSegment(id);
  return org === settings.homeOrganization ? name : `${catalog.get('organization', org).data.name} ${name}`;
}

/** Those names of all roles, under their ids. */
export const roleNames = (catalog: Catalog): Record<string, string> =>
  Object.fromEntries(catalog.all('role').map(({ id }) => [id, roleName(catalog, id)]));
