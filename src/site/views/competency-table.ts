import { cellFragment } from '../../domain/addresses.ts';
import { markWords } from '../../domain/marks.ts';
import { loadSite } from '../catalog.ts';
import { entryHref } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';

/** A table of ranks × abilities, group by group, cells in the order of the columns. */
export async function competencyTableView(id: string) {
  const { catalog } = await loadSite();
  const entry = catalog.get('competency-table', id);
  const words = markWords(entry);
  return {
    entry,
    title: entry.data.title,
    marked: entry.data.marks !== 'none',
    legend: entry.data.legend,
    words,
    source: sourceLine(catalog, entry.data.source),
    errata: erratumNotes(catalog, entry.data.errata),
    groups: entry.data.groups.map((group, index) => ({
      id: `group-${index + 1}`,
      label: group.label,
      headingBasis: group.headingBasis,
      note: group.note,
      // A table of marks alone stands on its side, abilities as rows: as the sources print it, and narrow enough to read.
      marksOnly:
        entry.data.marks !== 'none' &&
        group.rows.every(({ cells }) => cells.every(({ statements }) => statements === undefined)),
      columns: group.columns.map((competency) => linkTo(catalog, 'competency', competency)),
      rows: group.rows.map((row) => ({
        role: linkTo(catalog, 'role', row.role),
        cells: group.columns.map((competency) => {
          const cell = row.cells.find((candidate) => candidate.competency === competency);
          const fragment = cellFragment(row.role, competency);
          return {
            fragment,
            href: entryHref('competency-table', id, fragment),
            heading: catalog.get('competency', competency).data.name,
            mark: cell?.mark ?? null,
            word: cell?.mark ? words[cell.mark] : null,
            markBasis: cell?.markBasis ?? 'stated',
            statements: cell?.statements ?? [],
            errata: erratumNotes(catalog, cell?.errata),
          };
        }),
      })),
    })),
  };
}
export type CompetencyTableView = Awaited<ReturnType<typeof competencyTableView>>;
