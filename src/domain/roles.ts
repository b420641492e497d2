import type { Entry } from '../model/entry.ts';
import type { Basis } from '../model/fields.ts';
import type { Mark } from '../model/kinds/competency-table.ts';
import { firstSegment } from '../model/ids.ts';
import { type Catalog, oncePerCatalog } from './catalog.ts';

/** One cell of a competency table, with the table and group it stands in. */
export interface Expectation {
  table: Entry<'competency-table'>;
  role: string;
  competency: string;
  mark: Mark | null;
  /** How the mark, or that there is none, is known; null in a table that uses no marks. */
  markBasis: Basis | null;
  statements: readonly string[];
  headingBasis: Basis;
  errata: readonly string[];
}

/** The roles of an organisation, highest first. */
export const rolesOf = (catalog: Catalog, org: string): Entry<'role'>[] =>
  catalog.of('role', org).toSorted((a, b) => a.data.order - b.data.order);

/**
 * The competency tables that count on the day of the catalog, in the order of their ids: none of an edition that is still
 * to come, and none of a replaced one where the organisation has tables of one in force. All others stay at their pages.
 */
export const tablesInForce = oncePerCatalog((catalog) => {
  const statusOf = ({ data }: Entry<'competency-table'>) => catalog.find('document', data.source.document)?.data.status;
  const tables = catalog.all('competency-table').filter((table) => statusOf(table) !== 'upcoming');
  const renewed = new Set(
    tables.filter((table) => statusOf(table) !== 'superseded').map(({ data }) => data.organization),
  );
  return tables.filter((table) => statusOf(table) !== 'superseded' || !renewed.has(table.data.organization));
});

/** Every cell of every competency table that counts, in the order of the tables. */
export const expectations = oncePerCatalog((catalog) => cellsIn(tablesInForce(catalog)));

/** Every cell of every competency table, of whatever edition, in the order of the tables. */
export const cellsOfAllEditions = (catalog: Catalog): Expectation[] => cellsIn(catalog.all('competency-table'));

const byOrganization = oncePerCatalog((catalog) =>
  Map.groupBy(expectations(catalog), ({ role }) => firstSegment(role)),
);

/** The cells about the roles of one organisation, in the order of the tables. */
export const expectationsIn = (catalog: Catalog, organization: string): readonly Expectation[] =>
  byOrganization(catalog).get(organization) ?? [];

/** The cells about a role, in the order of the tables. */
export const cellsOfRole = (catalog: Catalog, role: string): Expectation[] =>
  expectationsIn(catalog, firstSegment(role)).filter((cell) => cell.role === role);

function cellsIn(tables: readonly Entry<'competency-table'>[]): Expectation[] {
  return tables.flatMap((table) =>
    table.data.groups.flatMap(({ rows, columns, headingBasis }) =>
      rows.flatMap(({ role, cells }) =>
        [...cells]
          .sort((a, b) => columns.indexOf(a.competency) - columns.indexOf(b.competency))
          .map((cell) => ({
            table,
            role,
            competency: cell.competency,
            mark: cell.mark ?? null,
            markBasis: table.data.marks === 'none' ? null : (cell.markBasis ?? 'stated'),
            statements: cell.statements ?? [],
            headingBasis,
            errata: cell.errata ?? [],
          })),
      ),
    ),
  );
}

/** What all tables of an organisation say about one role and one ability. */
export interface JoinedExpectation {
  role: string;
  competency: string;
  /** Whether a table with marks speaks of the pair at all. */
  marked: boolean;
  mark: Mark | null;
  markBasis: Basis;
  headingBasis: Basis;
  statements: readonly string[];
  errata: readonly string[];
  /** The cells themselves, in the order of the tables. */
  cells: readonly Expectation[];
}

/**
 * Joins cells that speak of the same role and ability: one table may hold the marks and another the text. Pairs with text
 * come first, then pairs with a mark alone, then pairs without either; within these ◎ comes before ○ before no mark, and
 * else the order of the cells stays.
 */
export function joinExpectations(cells: readonly Expectation[]): JoinedExpectation[] {
  const weight = ({ mark, statements }: JoinedExpectation) =>
    (statements.length > 0 ? 0 : mark === null ? 20 : 10) + (mark === '◎' ? 0 : mark === '○' ? 1 : 2);
  return [...Map.groupBy(cells, ({ role, competency }) => `${role} ${competency}`).values()]
    .flatMap((group): JoinedExpectation[] => {
      const [first] = group;
      if (!first) return [];
      const marking = group.find(({ table }) => table.data.marks !== 'none');
      return [
        {
          role: first.role,
          competency: first.competency,
          marked: marking !== undefined,
          mark: marking?.mark ?? null,
          markBasis: marking?.markBasis ?? 'stated',
          headingBasis: first.headingBasis,
          statements: group.flatMap(({ statements }) => statements),
          errata: [...new Set(group.flatMap(({ errata }) => errata))],
          cells: group,
        },
      ];
    })
    .sort((a, b) => weight(a) - weight(b));
}

/** The roles that name this role as a next one. */
export const rolesBefore = (catalog: Catalog, role: string): Entry<'role'>[] =>
  catalog.of('role', firstSegment(role)).filter(({ data }) => data.nextRoles.includes(role));
