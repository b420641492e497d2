import { cellFragment } from '../../domain/addresses.ts';
import { expectations } from '../../domain/roles.ts';
import { loadSite } from '../catalog.ts';
import { entryHref } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';

/** The page of an ability or aspect: what it means rank by rank. */
export async function competencyView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const entry = catalog.get('competency', id);
  return {
    entry,
    source: sourceLine(catalog, entry.data.source),
    errata: erratumNotes(catalog, entry.data.errata),
    expectations: expectations(catalog)
      .filter(({ competency }) => competency === id)
      .map((expectation) => ({
        role: linkTo(catalog, 'role', expectation.role),
        mark: expectation.mark,
        statements: expectation.statements,
        errata: erratumNotes(catalog, expectation.errata),
        cell: entryHref('competency-table', expectation.table.id, cellFragment(expectation.role, id)),
      })),
    related: relatedTo(site, 'competency', id, ['competency-table']),
  };
}
