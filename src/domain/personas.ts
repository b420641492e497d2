import type { Entry } from '../model/entry.ts';
import type { Catalog } from './catalog.ts';

/** One cell of a persona table. */
export interface PersonaExpectation {
  table: Entry<'persona-table'>;
  persona: string;
  dimension: Entry<'persona-table'>['data']['dimensions'][number];
  statements: readonly string[];
  errata: readonly string[];
}

/** The personas of an organisation in the order of the source. */
export const personasOf = (catalog: Catalog, org: string): Entry<'persona'>[] =>
  catalog
    .all('persona')
    .filter(({ id }) => id.startsWith(`${org}/`))
    .sort((a, b) => a.data.order - b.data.order);

/** Every cell of every persona table, row by row, dimensions in the order of the table. */
export function personaExpectations(catalog: Catalog): PersonaExpectation[] {
  return catalog.all('persona-table').flatMap((table) =>
    table.data.rows.flatMap(({ persona, cells }) =>
      table.data.dimensions.flatMap((dimension) => {
        const cell = cells.find((candidate) => candidate.dimension === dimension.id);
        return cell ? [{ table, persona, dimension, statements: cell.statements, errata: cell.errata ?? [] }] : [];
      }),
    ),
  );
}

/** The name of a dimension: its minor category where there is one, else its major one. */
export const dimensionName = ({ majorLead = '', major, minor }: PersonaExpectation['dimension']): string =>
  minor ?? `${majorLead}${major}`;

/** The stages of a persona in the order of the source. */
export const stagesOf = (catalog: Catalog, persona: string): Entry<'stage'>[] =>
  catalog
    .all('stage')
    .filter(({ data }) => data.persona === persona)
    .sort((a, b) => a.data.order - b.data.order);
