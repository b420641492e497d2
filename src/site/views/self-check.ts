import type { Catalog } from '../../domain/catalog.ts';
import { dimensionName, cellsOfPersona, personasOf } from '../../domain/personas.ts';
import { cellsOfRole, joinExpectations, rolesOf } from '../../domain/roles.ts';
import { expectationsMissing } from '../../domain/expectations-missing.ts';
import { LEVELS, levelFor, levelOf, skillsOf } from '../../domain/skills.ts';
import { firstSegment } from '../../model/ids.ts';
import type { Kind } from '../../model/kind-names.ts';
import type { CheckItem, CheckList, CheckPage, Comparison } from '../../self-check/check-list.ts';
import { ABILITY_AIM, ABILITY_SCALE, SKILL_SCALE } from '../../self-check/scale.ts';
import { loadSite } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { linkTo, sourceLine } from '../links.ts';
import { roleDoors } from '../role-doors.ts';
import { expectationView } from './expectation.ts';
import { rolePickerView } from './role.ts';
import { skillMapView } from './skill.ts';

/** The ids of some kinds that are no longer used, and what each became. */
const movedIds = (catalog: Catalog, kinds: readonly Kind[]): Record<string, string | null> =>
  Object.fromEntries(
    catalog
      .all('move')
      .flatMap(({ data }) => data.retired)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ from, to }) => [from, to]),
  );

/** The learning paths of an organisation's roles, highest rank first: the data that scripts of pages read. */
const pathsOf = (catalog: Catalog, org: string): CheckPage['paths'] =>
  rolesOf(catalog, org).flatMap(({ id, data }) => {
    const path = catalog.all('path').find((candidate) => candidate.data.role === id);
    return path ? [{ role: id, name: data.name, data: href(`/paths/${path.id}.json`) }] : [];
  });

/** The skill map as a list to check oneself against; undefined in an organisation without one. */
function skillList(catalog: Catalog, org: string, usual: string | null): CheckList | undefined {
  const skills = skillsOf(catalog, org);
  if (skills.length === 0) return undefined;
  return {
    part: 'skills',
    title: 'スキルマップ',
    items: skills.map((skill): CheckItem => ({
      id: skill.id,
      name: skill.data.name,
      href: entryHref('skill', skill.id),
      choices: [0, ...LEVELS.filter((level) => levelOf(skill, level) !== null)],
      strong: false,
    })),
    comparisons: personasOf(catalog, org).flatMap(({ id, data }): Comparison[] => {
      const { requiredSkillLevel: level } = data;
      if (level === null) return [];
      const basis = data.requiredSkillLevelBasis === 'inferred' ? '（推定）' : '';
      return [
        {
          id,
          name: `${data.name} レベル${level}${basis}`,
          aims: Object.fromEntries(skills.map((skill) => [skill.id, levelFor(skill, level)])),
        },
      ];
    }),
    usual,
    moved: movedIds(catalog, ['skill']),
  };
}

/** The self-check for the abilities of a role, and for what its digital persona adds. */
export async function roleCheckView(id: string) {
  const { catalog } = await loadSite();
  const role = catalog.get('role', id);
  const org = firstSegment(id);
  const joined = joinExpectations(cellsOfRole(catalog, id));
  const expected = joined.filter(({ mark, statements }) => mark !== null || statements.length > 0);
  const abilities = expected.map((expectation) => ({
    id: expectation.competency,
    ...expectationView(catalog, expectation, 'competency'),
  }));
  const personas = role.data.personas.map(({ persona, basis }) => ({
    ...linkTo(catalog, 'persona', persona),
    basis,
    level: catalog.get('persona', persona).data.requiredSkillLevel,
    rows: cellsOfPersona(catalog, persona).map((cell) => ({
      id: `${persona}/${cell.dimension.id}`,
      name: dimensionName(cell.dimension),
      statements: cell.statements,
    })),
  }));
  const items: CheckItem[] = [
    ...abilities.map(({ id: competency, heading, mark }) => ({
      id: competency,
      name: heading.text,
      href: heading.href,
      strong: mark === '◎',
    })),
    ...personas.flatMap((persona) =>
      persona.rows.map((row) => ({ id: row.id, name: row.name, href: persona.href, strong: false })),
    ),
  ].map((item) => ({ ...item, choices: ABILITY_SCALE.map(({ value }) => value) }));
  const levelled = role.data.personas.find(
    ({ persona }) => catalog.get('persona', persona).data.requiredSkillLevel !== null,
  );
  const skills = levelled && skillList(catalog, org, levelled.persona);
  const page: CheckPage = {
    scope: id,
    formerScopes: Object.entries(movedIds(catalog, ['role'])).flatMap(([from, to]) => (to === id ? [from] : [])),
    list: {
      part: 'abilities',
      title: `${role.data.name}に求められること`,
      items,
      comparisons: [
        { id, name: role.data.name, aims: Object.fromEntries(items.map((item) => [item.id, ABILITY_AIM])) },
      ],
      usual: id,
      moved: movedIds(catalog, ['competency']),
    },
    skills: skills ? { list: skills, href: href(`/${org}/self-check/skills/`) } : null,
    paths: pathsOf(catalog, org).filter((path) => path.role === id),
    personaOfRole: {},
  };
  return {
    role: linkTo(catalog, 'role', id),
    name: role.data.name,
    organization: catalog.get('organization', org).data.name,
    source: sourceLine(catalog, role.data.source),
    abilities,
    /** Why there are none; undefined where a table says what is asked. */
    missing: expectationsMissing(catalog, org),
    unstated: joined
      .filter((expectation) => !expected.includes(expectation))
      .map(({ competency }) => linkTo(catalog, 'competency', competency)),
    personas,
    page,
    doors: roleDoors(catalog, id, ['self-check']),
  };
}
export type RoleCheckView = Awaited<ReturnType<typeof roleCheckView>>;

/** The self-check for the skill map of an organisation that has one. */
export async function skillCheckView(org: string) {
  const { catalog } = await loadSite();
  const map = await skillMapView(org);
  const list = skillList(catalog, org, null);
  if (!list) throw new Error(`${org} にスキルマップがありません。`);
  const levelled = new Set(list.comparisons.map(({ id }) => id));
  return {
    ...map,
    scale: SKILL_SCALE,
    /** Categories of digital talent for which the source gives no level. */
    withoutLevel: personasOf(catalog, org)
      .filter(({ id }) => !levelled.has(id))
      .map(({ id }) => linkTo(catalog, 'persona', id)),
    page: {
      scope: `${org}/skills`,
      formerScopes: [],
      list,
      skills: null,
      paths: pathsOf(catalog, org),
      personaOfRole: Object.fromEntries(
        rolesOf(catalog, org).flatMap(({ id, data }) =>
          data.personas.flatMap(({ persona }) => (levelled.has(persona) ? [[id, persona]] : [])),
        ),
      ),
    } satisfies CheckPage,
  };
}
export type SkillCheckView = Awaited<ReturnType<typeof skillCheckView>>;

/** Where one can check oneself in an organisation. */
export async function selfCheckView(org: string) {
  const { catalog } = await loadSite();
  const skills = skillsOf(catalog, org).length;
  const groups = await rolePickerView(org);
  return {
    organization: catalog.get('organization', org).data.name,
    /** Whether it is only that nobody has entered the skill map. */
    unentered: catalog.get('organization', org).data.unentered?.includes('skill') ?? false,
    skills: skills > 0 ? { count: skills, href: href(`/${org}/self-check/skills/`) } : null,
    groups: groups.map((group) => ({
      ...group,
      roles: group.roles.map((role) => ({ ...role, href: role.href.replace('/roles/', '/self-check/') })),
    })),
  };
}
