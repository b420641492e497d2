import { roleChangeAddress } from '../../domain/addresses.ts';
import { roleChange, rolePairs } from '../../domain/role-change.ts';
import { rolesOf } from '../../domain/roles.ts';
import { lastSegment } from '../../model/ids.ts';
import { loadSite } from '../catalog.ts';
import { href } from '../href.ts';
import { linkTo } from '../links.ts';

/** Path parameters for the pages of all promotion diffs: `/kiyose/roles/compare/shunin..kakaricho/`. */
export async function roleChangePaths() {
  const { catalog } = await loadSite();
  return catalog.all('organization').flatMap(({ id: org }) =>
    rolePairs(catalog, org).map(({ from, to }) => ({
      params: { org, pair: `${lastSegment(from.id)}..${lastSegment(to.id)}` },
      props: { from: from.id, to: to.id },
    })),
  );
}

/** All pairs of ranks of a city, as a table: the rank one holds by the rank one goes to. */
export async function roleChangesView(org: string) {
  const { catalog } = await loadSite();
  const upwards = rolesOf(catalog, org).reverse();
  const pairs = rolePairs(catalog, org);
  return {
    organization: catalog.get('organization', org).data.name,
    columns: upwards.slice(1).map(({ id, data }) => ({ id, text: data.name })),
    rows: upwards.slice(0, -1).map((from) => ({
      ...linkTo(catalog, 'role', from.id),
      cells: upwards.slice(1).map((to) => {
        if (!pairs.some((pair) => pair.from.id === from.id && pair.to.id === to.id)) return undefined;
        const { abilities, waiting } = roleChange(catalog, from.id, to.id);
        return {
          to: to.data.name,
          href: href(roleChangeAddress(from.id, to.id)),
          changed: abilities.filter(({ change }) => change !== 'unchanged').length,
          waiting,
          isNext: from.data.nextRoles.includes(to.id),
        };
      }),
    })),
  };
}
export type RoleChangesView = Awaited<ReturnType<typeof roleChangesView>>;
