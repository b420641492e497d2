import { cellFragment } from '../../domain/addresses.ts';
import { dimensionName } from '../../domain/personas.ts';
import { loadSite } from '../catalog.ts';
import { entryHref } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';

/** The table of digital personas: dimensions as rows, personas as columns. */
export async function personaTableView(id: string) {
  const { catalog } = await loadSite();
  const entry = catalog.get('persona-table', id);
  return {
    entry,
    title: entry.data.title,
    source: sourceLine(catalog, entry.data.source),
    errata: erratumNotes(catalog, entry.data.errata),
    columns: entry.data.rows.map(({ persona }) => linkTo(catalog, 'persona', persona)),
    rows: entry.data.dimensions.map((dimension) => ({
      major: dimension.minor === undefined ? undefined : dimension.major,
      name: dimensionName(dimension),
      basis: dimension.basis,
      errata: erratumNotes(catalog, dimension.errata),
      cells: entry.data.rows.map(({ persona, cells }) => {
        const cell = cells.find((candidate) => candidate.dimension === dimension.id);
        const fragment = cellFragment(persona, dimension.id);
        return {
          fragment,
          href: entryHref('persona-table', id, fragment),
          heading: catalog.get('persona', persona).data.name,
          statements: cell?.statements ?? [],
          errata: erratumNotes(catalog, cell?.errata),
        };
      }),
    })),
  };
}
export type PersonaTableView = Awaited<ReturnType<typeof personaTableView>>;
