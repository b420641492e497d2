import type { Entry } from '../model/entry.ts';
import type { Basis } from '../model/fields.ts';
import type { Mark } from '../model/kinds/competency-table.ts';
import type { Catalog } from './catalog.ts';

/** One cell of a competency table, with the table and group it stands in. */
export interface Expectation {
  table: Entry<'competency-table'>;
  role: string;
  competency: string;
  mark: Mark | null;
  statements: readonly string[];
  headingBasis: Basis;
  errata: readonly string[];
}

/** The roles of an organisation, highest first. */
export const rolesOf = (catalog: Catalog, org: string): Entry<'role'>[] =>
  catalog
    .all('role')
    .filter(({ id }) => id.startsWith(`${org}/`))
    .sort((a, b) => a.data.order - b.data.order);

/** Every cell of every competency table, in the order of the tables. */
export function expectations(catalog: Catalog): Expectation[] {
  return catalog.all('competency-table').flatMap((table) =>
    table.data.groups.flatMap(({ rows, columns, headingBasis }) =>
      rows.flatMap(({ role, cells }) =>
        [...cells]
          .sort((a, b) => columns.indexOf(a.competency) - columns.indexOf(b.competency))
          .map((cell) => ({
            table,
            role,
            competency: cell.competency,
            mark: cell.mark ?? null,
            statements: cell.statements ?? [],
            headingBasis,
            errata: cell.errata ?? [],
          })),
      ),
    ),
  );
}

/** What is expected of a role: ◎ first, then ○, then what has no mark; within these, the order of the tables. */
export function expectationsOf(catalog: Catalog, role: string): Expectation[] {
  const weight = (mark: Mark | null) => (mark === '◎' ? 0 : mark === '○' ? 1 : 2);
  return expectations(catalog)
    .filter((expectation) => expectation.role === role)
    .sort((a, b) => weight(a.mark) - weight(b.mark));
}

/** The roles that name this role as a next one. */
export const rolesBefore = (catalog: Catalog, role: string): Entry<'role'>[] =>
  catalog.all('role').filter(({ data }) => data.nextRoles.includes(role));
