import { cellFragment } from '../../domain/addresses.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { markWords } from '../../domain/marks.ts';
import type { JoinedExpectation } from '../../domain/roles.ts';
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
