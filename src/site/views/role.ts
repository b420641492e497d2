import { cellFragment } from '../../domain/addresses.ts';
import { personaExpectations, dimensionName } from '../../domain/personas.ts';
import { expectations, joinExpectations, rolesBefore, rolesOf } from '../../domain/roles.ts';
import { firstSegment } from '../../model/ids.ts';
import { loadSite } from '../catalog.ts';
import { entryHref } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';
import { elsewhereView } from './crosswalk.ts';
import { expectationView } from './expectation.ts';

/** The roles of an organisation for pickers and lists, by tier, highest first. */
export async function rolePickerView(org: string) {
  const { catalog } = await loadSite();
  const roles = rolesOf(catalog, org).map((role) => ({
    ...linkTo(catalog, 'role', role.id),
    tier: role.data.tier,
    tierBasis: role.data.tierBasis,
    summary: role.data.summary,
  }));
  return [...Map.groupBy(roles, (role) => role.tier)].map(([tier, members]) => ({
    tier,
    inferred: members.some((member) => member.tierBasis === 'inferred'),
    roles: members,
  }));
}
export type RolePickerView = Awaited<ReturnType<typeof rolePickerView>>;

/** A role's own page. */
export async function roleView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const role = catalog.get('role', id);
  const cells = personaExpectations(catalog);
  const cellsOfRole = expectations(catalog).filter((cell) => cell.role === id);
  const joined = joinExpectations(cellsOfRole);
  return {
    entry: role,
    aliases: role.data.aliases ?? [],
    source: sourceLine(catalog, role.data.source),
    errata: erratumNotes(catalog, role.data.errata),
    next: role.data.nextRoles.map((next) => linkTo(catalog, 'role', next)),
    before: rolesBefore(catalog, id).map((other) => linkTo(catalog, 'role', other.id)),
    others: rolesOf(catalog, firstSegment(id)).map((other) => ({
      ...linkTo(catalog, 'role', other.id),
      here: other.id === id,
    })),
    expectations: joined
      .filter(({ mark, statements }) => mark !== null || statements.length > 0)
      .map((expectation) => expectationView(catalog, expectation, 'competency')),
    unstated: joined
      .filter(({ mark, statements }) => mark === null && statements.length === 0)
      .map(({ competency }) => linkTo(catalog, 'competency', competency)),
    tables: [...new Set(cellsOfRole.map(({ table }) => table.id))].map((table) =>
      linkTo(catalog, 'competency-table', table),
    ),
    personas: role.data.personas.map(({ persona, basis }) => {
      const { data } = catalog.get('persona', persona);
      return {
        link: linkTo(catalog, 'persona', persona),
        basis,
        level: data.requiredSkillLevel,
        levelBasis: data.requiredSkillLevelBasis,
        expectations: cells
          .filter((cell) => cell.persona === persona)
          .map((cell) => ({
            name: dimensionName(cell.dimension),
            statements: cell.statements,
            href: entryHref('persona-table', cell.table.id, cellFragment(persona, cell.dimension.id)),
          })),
      };
    }),
    elsewhere: elsewhereView(catalog, 'role', id),
    related: relatedTo(site, 'role', id, ['role', 'competency-table', 'crosswalk']),
  };
}
