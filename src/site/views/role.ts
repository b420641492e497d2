import { roleChangeAddress } from '../../domain/addresses.ts';
import { personasOfRole } from '../../domain/digital-change.ts';
import { expectationsMissing } from '../../domain/expectations-missing.ts';
import { FIRST_LOOK, firstLook } from '../../domain/first-look.ts';
import { hasFolder } from '../../domain/pages-there-are.ts';
import { initiativesForRole } from '../../domain/role-initiatives.ts';
import { cellsOfRole, joinExpectations, rolesBefore, rolesOf } from '../../domain/roles.ts';
import { trainingsForRole } from '../../domain/step-trainings.ts';
import { trainingsOf } from '../../domain/trainings.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { firstSegment } from '../../model/ids.ts';
import { loadSite } from '../catalog.ts';
import { href } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';
import { roleDoors } from '../role-doors.ts';
import { elsewhereView } from './crosswalk.ts';
import { expectationGroups } from './expectation.ts';
import { roleChangeCard } from './role-change-card.ts';
import { initiativeLine, placesToRead, rolePersonaView } from './role-surroundings.ts';

/** The roles of an organisation for pickers and lists, by tier, highest first. */
export async function rolePickerView(org: string) {
  const { catalog } = await loadSite();
  const roles = rolesOf(catalog, org).map((role) => ({
    ...linkTo(catalog, 'role', role.id),
    tier: role.data.tier,
    tierBasis: role.data.tierBasis,
    track: role.data.track,
    summary: role.data.summary,
  }));
  return [...Map.groupBy(roles, (role) => role.tier)].map(([tier, members]) => ({
    tier,
    /** How weakly the tier of its ranks is known: said once for all of them. */
    basis: (['unknown', 'inferred'] as const).find((basis) => members.some((member) => member.tierBasis === basis)),
    roles: members,
  }));
}
export type RolePickerView = Awaited<ReturnType<typeof rolePickerView>>;

const partition = <T>(list: readonly T[], test: (item: T) => boolean): [T[], T[]] => [
  list.filter((item) => test(item)),
  list.filter((item) => !test(item)),
];

const cut = <T>(list: readonly T[], shown = list.length) => ({ shown: list.slice(0, shown), rest: list.slice(shown) });

/** How many trainings, initiatives and places are seen at first. */
const WISH = 3;

/** A role's own page. */
export async function roleView(id: string) {
  const site = await loadSite();
  const { catalog, graph } = site;
  const role = catalog.get('role', id);
  const org = firstSegment(id);
  const cells = cellsOfRole(catalog, id);
  const tables = [...new Set(cells.map(({ table }) => table))];
  const joined = joinExpectations(cells);
  const groups = expectationGroups(catalog, joined);
  const unstated = joined.filter(({ mark, statements }) => mark === null && statements.length === 0);
  const personas = personasOfRole(catalog, id).map((persona) => rolePersonaView(catalog, persona));
  const comparable = hasFolder(catalog, org, 'roles/compare');
  const next = (comparable ? role.data.nextRoles : []).map((to) => roleChangeCard(catalog, id, to));
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
  const unentered: readonly string[] = catalog.get('organization', org).data.unentered ?? [];
  return {
    /** The kinds that nobody has entered for this city yet. */
    unentered,
    entry: role,
    aliases: role.data.aliases ?? [],
    source: sourceLine(catalog, role.data.source),
    errata: erratumNotes(catalog, role.data.errata),
    others: rolesOf(catalog, org).map((other) => ({
      ...linkTo(catalog, 'role', other.id),
      here: other.id === id,
    })),
    groups,
    /** Why there are none; undefined where a table says what is asked. */
    missing: expectationsMissing(catalog, org),
    legend: tables.find(({ data }) => data.marks !== 'none')?.data.legend,
    unstated: unstated.map(({ competency }) => linkTo(catalog, 'competency', competency)),
    personas,
    next: cut(next, cards),
    before: comparable
      ? rolesBefore(catalog, id).map((other) => ({
          ...linkTo(catalog, 'role', other.id),
          change: href(roleChangeAddress(other.id, id)),
        }))
      : [],
    /** Whether no rank of its own track stands above it. */
    isTop: !rolesOf(catalog, org).some(({ data }) => data.track === role.data.track && data.order < role.data.order),
    /** Next roles of a city without a table: their names alone. */
    nextNames: comparable ? [] : role.data.nextRoles.map((to) => linkTo(catalog, 'role', to)),
    compare: comparable ? href(`/${org}/roles/compare/`) : undefined,
    doors: roleDoors(catalog, id, ['role', 'change']),
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
      list: catalog.of('initiative', org).length > 0 ? href(`/${org}/${COLLECTIONS.initiative.folder}/`) : undefined,
    },
    places: cut(places, sections),
    elsewhere: elsewhereView(catalog, 'role', id),
    related: relatedTo(site, 'role', id, ['role', 'competency-table', 'crosswalk', 'training', 'chapter']),
  };
}
