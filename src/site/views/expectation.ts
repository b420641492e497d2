import { cellFragment } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { shareRoom } from '../../domain/first-look.ts';
import { markWords } from '../../domain/marks.ts';
import type { JoinedExpectation } from '../../domain/roles.ts';
import type { Mark } from '../../model/kinds/competency-table.ts';
import { entryHref } from '../href.ts';
import { erratumNotes, linkTo } from '../links.ts';

/**
 * What is expected of a role in one ability, from all tables of its organisation.
 * @param heading which of the two names it: the page belongs to the other
 */
export function expectationView(catalog: Catalog, expectation: JoinedExpectation, heading: 'role' | 'competency') {
  const { role, competency, cells } = expectation;
  const fragment = cellFragment(role, competency);
  const marking = cells.find(({ mark }) => mark !== null);
  return {
    heading: linkTo(catalog, heading, expectation[heading]),
    headingBasis: expectation.headingBasis,
    marked: expectation.marked,
    mark: expectation.mark,
    markWord: marking?.mark ? markWords(marking.table)[marking.mark] : null,
    markBasis: expectation.markBasis,
    statements: expectation.statements,
    /** What the ability is, for a mark without words. */
    about: catalog.get('competency', competency).data.summary,
    errata: erratumNotes(catalog, expectation.errata),
    fragment,
    cells: cells.map(({ table }) => ({
      text: cells.length > 1 ? `「${table.data.title}」の表で見る` : '表で見る',
      href: entryHref('competency-table', table.id, fragment),
    })),
  };
}
export type ExpectationView = ReturnType<typeof expectationView>;

/** The marks under which expectations are grouped, the weightiest first; null is no mark, but words. */
const GROUPS: readonly (Mark | null)[] = ['◎', '○', null];

/** What is expected, in groups by mark, each with what is seen at first and what the reader opens. */
export function expectationGroups(catalog: Catalog, joined: readonly JoinedExpectation[]) {
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
