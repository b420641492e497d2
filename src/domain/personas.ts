import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import { type Catalog, oncePerCatalog } from './catalog.ts';

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
  catalog.of('persona', org).toSorted((a, b) => a.data.order - b.data.order);

/** Every cell of every persona table, row by row, dimensions in the order of the table. */
export const personaExpectations = oncePerCatalog((catalog): readonly PersonaExpectation[] =>
  catalog.all('persona-table').flatMap((table) =>
    table.data.rows.flatMap(({ persona, cells }) =>
      table.data.dimensions.flatMap((dimension) => {
        const cell = cells.find((candidate) => candidate.dimension === dimension.id);
        return cell ? [{ table, persona, dimension, statements: cell.statements, errata: cell.errata ?? [] }] : [];
      }),
    ),
  ),
);

const byOrganization = oncePerCatalog((catalog) =>
  Map.groupBy(personaExpectations(catalog), ({ persona }) => firstSegment(persona)),
);

/** The cells about the personas of one organisation, in the order of the tables. */
export const personaExpectationsIn = (catalog: Catalog, organization: string): readonly PersonaExpectation[] =>
  byOrganization(catalog).get(organization) ?? [];

/** The cells about a persona, in the order of the tables. */
export const cellsOfPersona = (catalog: Catalog, persona: string): PersonaExpectation[] =>
  personaExpectationsIn(catalog, firstSegment(persona)).filter((cell) => cell.persona === persona);

/** The name of a dimension: its minor category where there is one, else its major one. */
export const dimensionName = ({ majorLead = '', major, minor }: PersonaExpectation['dimension']): string =>
  minor ?? `${majorLead}${major}`;

/** The stages of a persona in the order of the source. */
export const stagesOf = (catalog: Catalog, persona: string): Entry<'stage'>[] =>
  catalog
    .of('stage', firstSegment(persona))
    .filter(({ data }) => data.persona === persona)
    .sort((a, b) => a.data.order - b.data.order);
