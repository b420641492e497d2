import { firstSegment, lastSegment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import type { Catalog } from './catalog.ts';
import { expectations } from './roles.ts';

/**
 * The roles that a change of an entry speaks of, by what its kind says about ranks. This is our reading: no source says
 * whom a change of it concerns.
 * @param rows the rows of a table that changed, by the last segment of their ids; undefined for every row
 * @returns ids of roles, each once; none where the kind says nothing of ranks
 */
export function rolesTouchedBy(
  catalog: Catalog,
  kind: Kind,
  id: string,
  rows: ReadonlySet<string> | undefined,
): string[] {
  const org = firstSegment(id);
  const inOrg = catalog.all('role').filter((role) => firstSegment(role.id) === org);
  const withPersona = (persona: string) =>
    inOrg.filter(({ data }) => data.personas.some((one) => one.persona === persona)).map((role) => role.id);
  switch (kind) {
    case 'role':
      return [id, ...inOrg.filter(({ data }) => data.nextRoles.includes(id)).map((role) => role.id)];
    case 'competency-table': {
      const groups = catalog.find('competency-table', id)?.data.groups ?? [];
      const changed = rows ?? new Set(groups.flatMap((group) => group.rows.map(({ role }) => lastSegment(role))));
      return inOrg.filter((role) => changed.has(lastSegment(role.id))).map((role) => role.id);
    }
    case 'competency':
      return [...new Set(expectations(catalog).flatMap(({ competency, role }) => (competency === id ? [role] : [])))];
    case 'persona':
      return withPersona(id);
    case 'persona-table': {
      const changed = rows ?? catalog.find('persona-table', id)?.data.rows.map(({ persona }) => lastSegment(persona));
      return [...new Set([...(changed ?? [])].flatMap((row) => withPersona(`${org}/${row}`)))];
    }
    case 'stage': {
      const stage = catalog.find('stage', id);
      return stage ? withPersona(stage.data.persona) : [];
    }
    case 'skill':
      return inOrg
        .filter(({ data }) =>
          data.personas.some(
            ({ persona }) => typeof catalog.find('persona', persona)?.data.requiredSkillLevel === 'number',
          ),
        )
        .map((role) => role.id);
    case 'training':
      return [...(catalog.find('training', id)?.data.roles ?? [])];
    case 'path': {
      const path = catalog.find('path', id)?.data;
      return [...(path?.role === undefined ? [] : [path.role]), ...(path?.roles ?? [])];
    }
    default:
      return [];
  }
}
