import { ABILITY_CHANGES } from '../../domain/ability-change.ts';
import { cellFragment, roleChangeAddress } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { changeWords } from '../../domain/change-words.ts';
import { markWords } from '../../domain/marks.ts';
import { countChanges, type RoleAbilityChange, type RoleChange, roleChange } from '../../domain/role-change.ts';
import { type JoinedExpectation, rolesOf } from '../../domain/roles.ts';
import { firstSegment, lastSegment } from '../../model/ids.ts';
import { loadSite } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { stepDoors } from '../role-doors.ts';
import { wordsForMarks } from './role-change-card.ts';
import { digitalView, trainingsView } from './role-step.ts';

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
    /** How many abilities cannot be compared yet. */
    waiting: change.waiting,
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
    doors: stepDoors(catalog, from, to),
  };
}
export type RoleChangeView = Awaited<ReturnType<typeof roleChangeView>>;
