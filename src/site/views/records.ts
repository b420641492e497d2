import { rolesOf } from '../../domain/roles.ts';
import { loadSite } from '../catalog.ts';

/** The names by which the page 手元の記録 calls what is kept under ids. */
export async function recordNames(): Promise<Record<string, string>> {
  const { catalog } = await loadSite();
  const roles = catalog
    .all('organization')
    .flatMap(({ id, data }) => rolesOf(catalog, id).map((role) => [role.id, `${data.name} ${role.data.name}`]));
  const personas = catalog.all('persona').map(({ id, data }) => [id, data.name]);
  // The ids of roles are those of their paths too: a role's own name comes last, so that it counts.
  const paths = catalog.all('path').map(({ id, data }) => [id, data.title]);
  return Object.fromEntries([...personas, ...paths, ...roles]) as Record<string, string>;
}
