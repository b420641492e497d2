import { ABILITY_CHANGES } from '../../domain/ability-change.ts';
import { cellFragment, roleChangeAddress } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { changeWords } from '../../domain/change-words.ts';
import type { DigitalChange, RolePersona, SkillChange } from '../../domain/digital-change.ts';
import { markWords } from '../../domain/marks.ts';
import { dimensionName, type PersonaExpectation } from '../../domain/personas.ts';
import {
  countChanges,
  type RoleAbilityChange,
  type RoleChange,
  roleChange,
  rolePairs,
  weightiestChanges,
} from '../../domain/role-change.ts';
import { type JoinedExpectation, rolesOf } from '../../domain/roles.ts';
import type { StepTraining } from '../../domain/step-trainings.ts';
import { trainingsOf } from '../../domain/trainings.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { firstSegment, lastSegment } from '../../model/ids.ts';
import type { Mark } from '../../model/kinds/competency-table.ts';
import { loadSite } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';

/** How the marks of a city's tables are spoken; its own words where it prints a legend. */
const wordsForMarks = ({ abilities }: RoleChange): Record<Mark, string> => {
  const tables = abilities.flatMap(({ before, after }) => [...(before?.cells ?? []), ...(after?.cells ?? [])]);
  const marking = tables.find(({ table }) => table.data.marks !== 'none');
  return marking ? markWords(marking.table) : { '◎': '二重丸', '○': '丸' };
};

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

/** What one rank is expected in one ability; `gained` are the sentences that the other rank does not have. */
function sideView(catalog: Catalog, side: JoinedExpectation | undefined, gained: readonly string[]) {
  const marking = side?.cells.find(({ mark }) => mark !== null);
  return {
    marked: side?.marked ?? false,
    mark: side?.mark ?? null,
    markWord: marking?.mark ? markWords(marking.table)[marking.mark] : null,
    markBasis: side?.markBasis ?? 'stated',
    sentences: (side?.statements ?? []).map((text) => ({ text, gained: gained.includes(text) })),
    errata: erratumNotes(catalog, side?.errata),
    cells: (side?.cells ?? []).map(({ table, role, competency }) => ({
      title: table.data.title,
      href: entryHref('competency-table', table.id, cellFragment(role, competency)),
    })),
  };
}
export type ChangeSide = ReturnType<typeof sideView>;

function abilityRow(catalog: Catalog, { from, to, abilities }: RoleChange, ability: RoleAbilityChange) {
  const { competency, before, after, change, gained, lost } = ability;
  // Where every sentence is new there is nothing to point out.
  const kept = (before?.statements.length ?? 0) > lost.length;
  const namesakes = ability.namesakes.flatMap((id) => abilities.find((other) => other.competency === id) ?? []);
  const bases = [before, after].flatMap((side) => side?.headingBasis ?? []);
  return {
    id: lastSegment(competency),
    heading: linkTo(catalog, 'competency', competency),
    headingInferred: bases.includes('inferred'),
    /** Neither rank has words: the cells are small. */
    marksOnly: !before?.statements.length && !after?.statements.length,
    before: sideView(catalog, before, []),
    after: sideView(catalog, after, kept ? gained : []),
    /** The heading of the same name at the other rank, with its words; only where a new one stands. */
    namesakes: namesakes.map((other) => ({
      role: change === 'new' ? from.data.name : to.data.name,
      statements: change === 'new' ? (other.before?.statements ?? []) : [],
      href: `#${lastSegment(other.competency)}`,
    })),
  };
}
export type ChangeRow = ReturnType<typeof abilityRow>;

const personaLine = (catalog: Catalog, { persona, basis, level, levelBasis }: RolePersona) => ({
  link: linkTo(catalog, 'persona', persona),
  basis,
  level,
  levelBasis,
});

/** Skills whose level changes in the same way. */
function skillSteps(catalog: Catalog, skills: readonly SkillChange[]) {
  return [...Map.groupBy(skills, ({ before, after }) => `${before} ${after}`).values()].flatMap((same) =>
    same[0]
      ? [
          {
            before: same[0].before,
            after: same[0].after,
            skills: same.map(({ skill }) => linkTo(catalog, 'skill', skill)),
          },
        ]
      : [],
  );
}

const dimensionSide = (cell: PersonaExpectation | undefined) =>
  cell && {
    statements: cell.statements,
    href: entryHref('persona-table', cell.table.id, cellFragment(cell.persona, cell.dimension.id)),
  };

function digitalView(catalog: Catalog, { before, after, samePersonas, skills, dimensions }: DigitalChange) {
  return {
    before: before.map((persona) => personaLine(catalog, persona)),
    after: after.map((persona) => personaLine(catalog, persona)),
    samePersonas,
    unstated: before.length + after.length === 0,
    skills: skillSteps(catalog, skills),
    dimensions: samePersonas
      ? []
      : dimensions.map((cells) => ({
          name: dimensionName((cells.before ?? cells.after)!.dimension),
          before: dimensionSide(cells.before),
          after: dimensionSide(cells.after),
        })),
  };
}
export type DigitalChangeView = ReturnType<typeof digitalView>;

const trainingLines = (catalog: Catalog, trainings: readonly StepTraining[]) =>
  trainings.map(({ training, basis }) => ({
    ...linkTo(catalog, 'training', training.id),
    basis,
    provider: training.data.provider,
    category: training.data.category,
    source: sourceLine(catalog, training.data.source),
  }));
export type StepTrainingLine = ReturnType<typeof trainingLines>[number];

/** The trainings at a step, by what they are for, and why there is none where there is none. */
function trainingsView(catalog: Catalog, { to, trainings }: RoleChange) {
  const org = firstSegment(to.id);
  const hasTrainings = trainingsOf(catalog, org).length > 0;
  const groups = [
    { title: '昇任に備える研修', trainings: trainingLines(catalog, trainings.before) },
    { title: `${to.data.name}を対象とする研修`, trainings: trainingLines(catalog, trainings.at) },
    { title: '昇任などの機会に行う研修', trainings: trainingLines(catalog, trainings.anyStep) },
  ].filter(({ trainings: members }) => members.length > 0);
  return {
    groups,
    none: hasTrainings
      ? 'この節目の研修として、職や昇任に結び付けられるものは、原文に記載がありません。'
      : '方針に、研修ごとの名前と対象の記載がありません。',
    list: hasTrainings ? href(`/${org}/${COLLECTIONS.training.folder}/`) : undefined,
  };
}

/** The page of a promotion diff. */
export async function roleChangeView(from: string, to: string) {
  const { catalog } = await loadSite();
  const change = roleChange(catalog, from, to);
  const words = changeWords(change.marked);
  const tables = new Map(
    change.abilities.flatMap(({ before, after }) =>
      [...(before?.cells ?? []), ...(after?.cells ?? [])].map(({ table }) => [table.id, table]),
    ),
  );
  const groups = ABILITY_CHANGES.flatMap((kind) => {
    const rows = change.abilities.filter((ability) => ability.change === kind);
    return rows.length === 0
      ? []
      : [{ kind, words: words[kind], rows: rows.map((row) => abilityRow(catalog, change, row)) }];
  });
  const counts = countChanges(change);
  const roles = rolesOf(catalog, firstSegment(from)).reverse();
  return {
    from: { ...linkTo(catalog, 'role', from), summary: change.from.data.summary },
    to: { ...linkTo(catalog, 'role', to), summary: change.to.data.summary },
    organization: catalog.get('organization', firstSegment(from)).data.name,
    isNext: change.from.data.nextRoles.includes(to),
    nextBasis: change.from.data.nextRolesBasis,
    marked: change.marked,
    markWords: wordsForMarks(change),
    legend: [...tables.values()].find(({ data }) => data.marks !== 'none')?.data.legend,
    /** The tables of the city have headings of their own for either rank. */
    otherHeadings: !change.marked && counts.new > 0 && counts.dropped > 0,
    groups,
    digital: digitalView(catalog, change.digital),
    trainings: trainingsView(catalog, change),
    sources: [...tables.values()].map(({ data }) => sourceLine(catalog, data.source)),
    /** The same rank compared with the others above it. */
    others: roles
      .slice(roles.findIndex(({ id }) => id === from) + 1)
      .map(({ id, data }) => ({ text: data.name, href: href(roleChangeAddress(from, id)), here: id === to })),
    index: href(`/${firstSegment(from)}/roles/compare/`),
  };
}
export type RoleChangeView = Awaited<ReturnType<typeof roleChangeView>>;

/** How many changes a card names. */
const NAMED = 3;

/** A promotion diff in a few words. */
export function roleChangeCard(catalog: Catalog, from: string, to: string) {
  const change = roleChange(catalog, from, to);
  const words = changeWords(change.marked);
  const counts = countChanges(change);
  return {
    from: change.from.data.name,
    to: change.to.data.name,
    markWords: wordsForMarks(change),
    href: href(roleChangeAddress(from, to)),
    counts: ABILITY_CHANGES.flatMap((kind) =>
      counts[kind] === 0 ? [] : [{ text: words[kind].short, count: counts[kind] }],
    ),
    first: weightiestChanges(change, NAMED).map(({ competency, change: kind }) => ({
      text: catalog.get('competency', competency).data.name,
      href: href(roleChangeAddress(from, to, competency)),
      change: words[kind].short,
    })),
  };
}
export type RoleChangeCard = ReturnType<typeof roleChangeCard>;

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
        const { abilities } = roleChange(catalog, from.id, to.id);
        return {
          to: to.data.name,
          href: href(roleChangeAddress(from.id, to.id)),
          changed: abilities.filter(({ change }) => change !== 'unchanged').length,
          isNext: from.data.nextRoles.includes(to.id),
        };
      }),
    })),
  };
}
export type RoleChangesView = Awaited<ReturnType<typeof roleChangesView>>;
