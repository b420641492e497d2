import { byKanaRow } from '../../domain/kana.ts';
import { termUses } from '../../domain/terms.ts';
import type { Entry } from '../../model/entry.ts';
import { loadSite } from '../catalog.ts';
import { entryHref } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { groupByKind } from '../related.ts';

/** All terms, in the order of the syllabary. */
export async function glossaryView() {
  const { catalog } = await loadSite();
  return {
    count: catalog.all('term').length,
    rows: byKanaRow(catalog.all('term'), ({ data }) => data.reading).map(({ row, things }, index) => ({
      id: `row-${index + 1}`,
      row,
      terms: things.map(({ id, data }) => ({ id, href: entryHref('term', id), data })),
    })),
  };
}

let uses: Promise<Map<string, Entry[]>> | undefined;

/** Where terms are used. Worked out once a build. */
const loadUses = (): Promise<Map<string, Entry[]>> => {
  const read = async () => termUses((await loadSite()).catalog);
  return import.meta.env.DEV ? read() : (uses ??= read());
};

/** A term's own page. */
export async function termView(id: string) {
  const { catalog } = await loadSite();
  const entry = catalog.get('term', id);
  return {
    entry,
    related: (entry.data.related ?? []).map((term) => linkTo(catalog, 'term', term)),
    source: sourceLine(catalog, entry.data.source),
    errata: erratumNotes(catalog, entry.data.errata),
    uses: groupByKind((await loadUses()).get(id) ?? []),
  };
}
