import { cellFragment, roleChangeAddress } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { personasOfRole, type RolePersona } from '../../domain/digital-change.ts';
import { FIRST_LOOK, firstLook, shareRoom } from '../../domain/first-look.ts';
import { personaExpectations, dimensionName } from '../../domain/personas.ts';
import { initiativesForRole, type Tie, type TiedInitiative } from '../../domain/role-initiatives.ts';
import { expectations, joinExpectations, type JoinedExpectation, rolesBefore, rolesOf } from '../../domain/roles.ts';
import { levelFor, skillsOf } from '../../domain/skills.ts';
import { trainingsForRole } from '../../domain/step-trainings.ts';
import { trainingsOf } from '../../domain/trainings.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment, splitFragment } from '../../model/ids.ts';
import type { Mark } from '../../model/kinds/competency-table.ts';
import { loadSite, type Site } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { erratumNotes, type Link, linkTo, placeLink, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';
import { elsewhereView } from './crosswalk.ts';
import { expectationView } from './expectation.ts';
import { roleChangeCard } from './role-change.ts';

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

/** The marks under which expectations are grouped, the weightiest first; null is no mark, but words. */
const GROUPS: readonly (Mark | null)[] = ['◎', '○', null];

/** What is expected, in groups by mark, each with what is seen at first and what the reader opens. */
function expectationGroups(catalog: Catalog, joined: readonly JoinedExpectation[]) {
  const marked = joined.some((each) => each.marked);
  const groups = GROUPS.map((mark) => ({
    mark,
    members: joined.filter((each) => each.mark === mark && (mark !== null || each.statements.length > 0)),
  })).filter(({ members }) => members.length > 0);
  // Every group shows at least one, so that one sees what it holds.
  const shares = shareRoom(groups.map(({ members: { length } }) => ({ count: length, wish: length, reserve: 1 })));
  return groups.map(({ mark, members }, index) => {
    const views = members.map((each) => expectationView(catalog, each, 'competency'));
    const shown = shares[index] ?? 0;
    return {
      mark,
      /** Without any marks in the city there is one group, and it needs no name. */
      title: mark === null ? (marked ? '印の表に無いもの' : undefined) : (views[0]?.markWord ?? undefined),
      count: views.length,
      shown: views.slice(0, shown),
      rest: views.slice(shown),
    };
  });
}

const partition = <T>(list: readonly T[], test: (item: T) => boolean): [T[], T[]] => [
  list.filter((item) => test(item)),
  list.filter((item) => !test(item)),
];

const cut = <T>(list: readonly T[], shown = list.length) => ({ shown: list.slice(0, shown), rest: list.slice(shown) });

/** A digital persona of the role with the skills that its level asks for. */
function personaView(catalog: Catalog, { persona, basis, level, levelBasis }: RolePersona) {
  const org = firstSegment(persona);
  const skills = skillsOf(catalog, org);
  return {
    link: linkTo(catalog, 'persona', persona),
    basis,
    level,
    levelBasis,
    statements: catalog.get('persona', persona).data.statements,
    /** How many skills the level asks for at this very level, and how many at their own highest one below it. */
    skills: level === null ? 0 : skills.filter((skill) => levelFor(skill, level) === level).length,
    lowered: level === null ? 0 : skills.filter((skill) => levelFor(skill, level) < level).length,
    skillsHref: href(`/${org}/skills/by-level/#level-${level}`),
    expectations: personaExpectations(catalog)
      .filter((cell) => cell.persona === persona)
      .map((cell) => ({
        name: dimensionName(cell.dimension),
        statements: cell.statements,
        href: entryHref('persona-table', cell.table.id, cellFragment(persona, cell.dimension.id)),
      })),
  };
}

const TIE_WORDS: Record<Tie, (by: string) => string> = {
  role: (by) => `文に「${by}」とある`,
  persona: (by) => `デジタル人材の区分「${by}」を通して`,
  tier: (by) => `文に「${by}」とある`,
  training: (by) => `研修「${by}」と同じ節にある`,
  'staff-image': (by) => `職員像「${by}」を通して（どの職層にも）`,
};

const initiativeLine = (catalog: Catalog, { initiative, tie, by }: TiedInitiative) => ({
  ...linkTo(catalog, 'initiative', initiative.id),
  tie: TIE_WORDS[tie](by),
  // Only the name of the rank itself, in the words of the initiative, needs no reading of ours.
  basis: tie === 'role' ? ('stated' as const) : ('inferred' as const),
});

/** The places of the policy that speak of a role: where it and its tables stand, its personas, and what names it. */
function placesToRead({ catalog, graph }: Site, id: string, tables: readonly Entry<'competency-table'>[]): Link[] {
  const role = catalog.get('role', id);
  const places = [
    ...[role, ...tables, ...role.data.personas.map(({ persona }) => catalog.get('persona', persona))].flatMap(
      ({ data }) => data.source.at ?? [],
    ),
    ...graph.to('role', id).flatMap(({ from, at }) => (from.kind === 'chapter' && 'body' in at ? [from.id] : [])),
  ];
  // A chapter as a whole adds nothing to one of its places.
  const whole = new Set(places.filter((place) => place.includes('#')).map((place) => splitFragment(place).id));
  return [...new Set(places)]
    .filter((place) => place.includes('#') || !whole.has(place))
    .map((place) => {
      const { id: chapter, fragment } = splitFragment(place);
      return placeLink(catalog, chapter, fragment);
    });
}

/** How many trainings, initiatives and places are seen at first. */
const WISH = 3;

/** A role's own page. */
export async function roleView(id: string) {
  const site = await loadSite();
  const { catalog, graph } = site;
  const role = catalog.get('role', id);
  const org = firstSegment(id);
  const cells = expectations(catalog).filter((cell) => cell.role === id);
  const tables = [...new Set(cells.map(({ table }) => table))];
  const joined = joinExpectations(cells);
  const groups = expectationGroups(catalog, joined);
  const unstated = joined.filter(({ mark, statements }) => mark === null && statements.length === 0);
  const personas = personasOfRole(catalog, id).map((persona) => personaView(catalog, persona));
  const next = role.data.nextRoles.map((to) => roleChangeCard(catalog, id, to));
  const trainings = trainingsForRole(catalog, id).map(({ training, basis }) => ({
    ...linkTo(catalog, 'training', training.id),
    basis,
    provider: training.data.provider,
  }));
  const [forAll, near] = partition(initiativesForRole(catalog, graph, id), ({ tie }) => tie === 'staff-image');
  const places = placesToRead(site, id, tables);
  const seen = groups.reduce((sum, { shown }) => sum + shown.length, 0);
  const details = personas.flatMap((persona) => persona.expectations);
  const [, , cards, courses, measures, sections] = firstLook(
    [
      { count: personas.length, wish: personas.length },
      { count: details.length, wish: 0 },
      { count: next.length, wish: next.length },
      { count: trainings.length, wish: WISH },
      { count: near.length + forAll.length, wish: Math.min(near.length, WISH) },
      { count: places.length, wish: WISH },
    ],
    FIRST_LOOK - seen,
    unstated.length > 0 || groups.some(({ rest }) => rest.length > 0),
  );
  return {
    entry: role,
    aliases: role.data.aliases ?? [],
    source: sourceLine(catalog, role.data.source),
    errata: erratumNotes(catalog, role.data.errata),
    others: rolesOf(catalog, org).map((other) => ({
      ...linkTo(catalog, 'role', other.id),
      here: other.id === id,
    })),
    groups,
    legend: tables.find(({ data }) => data.marks !== 'none')?.data.legend,
    unstated: unstated.map(({ competency }) => linkTo(catalog, 'competency', competency)),
    personas,
    next: cut(next, cards),
    before: rolesBefore(catalog, id).map((other) => ({
      ...linkTo(catalog, 'role', other.id),
      change: href(roleChangeAddress(other.id, id)),
    })),
    compare: href(`/${org}/roles/compare/`),
    /** The addresses of the doors, for those whose pages there are. */
    doors: {} as RoleDoors,
    trainings: {
      ...cut(trainings, courses),
      list: trainingsOf(catalog, org).length > 0 ? href(`/${org}/${COLLECTIONS.training.folder}/`) : undefined,
    },
    initiatives: {
      ...cut(
        near.map((tied) => initiativeLine(catalog, tied)),
        measures,
      ),
      /** Those that serve a staff image, and so every rank. */
      forAll: forAll.map(({ initiative }) => linkTo(catalog, 'initiative', initiative.id)),
      list: href(`/${org}/${COLLECTIONS.initiative.folder}/`),
    },
    places: cut(places, sections),
    elsewhere: elsewhereView(catalog, 'role', id),
    related: relatedTo(site, 'role', id, ['role', 'competency-table', 'crosswalk', 'training', 'chapter']),
  };
}

/** Where the doors of a role lead; see RoleDoors.astro. */
export interface RoleDoors {
  path?: string;
  selfCheck?: string;
  sheet?: string;
  career?: string;
}
