import type { Entry } from '../../model/entry.ts';
import { firstSegment } from '../../model/ids.ts';
import { DOCUMENT_STATUS_NAMES } from '../../model/kinds/document.ts';
import { loadSite } from '../catalog.ts';
import { eraDay } from '../era.ts';
import { entryHref, href } from '../href.ts';
import { chaptersOf, chapterTitle, erratumNotes, linkTo, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';
import { documentFacts } from './chapter.ts';
import { listsOf } from './lists.ts';

/** A document's landing page. */
export async function documentView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const { data } = catalog.get('document', id);
  const org = firstSegment(id);

  // The line of editions this document stands in, oldest first.
  const before = (document: Entry<'document'>): Entry<'document'>[] =>
    document.data.predecessor === undefined
      ? [document]
      : [...before(catalog.get('document', document.data.predecessor)), document];
  let latest = catalog.get('document', id);
  for (;;) {
    const successor = catalog.all('document').find((other) => other.data.predecessor === latest.id);
    if (!successor) break;
    latest = successor;
  }
  return {
    data,
    shortTitle: data.shortTitle,
    organization: { text: catalog.get('organization', org).data.name, href: entryHref('organization', org) },
    facts: documentFacts(site, id),
    chapters: chaptersOf(catalog, id).map((chapter) => ({
      text: chapterTitle(chapter),
      href: entryHref('chapter', chapter.id),
      summary: chapter.data.summary,
    })),
    tables: listsOf(catalog, org, id),
    plans: catalog
      .all('document')
      .filter((plan) => plan.data.belongsTo === id)
      .map((plan) => linkTo(catalog, 'document', plan.id)),
    edition: data.belongsTo === undefined ? undefined : linkTo(catalog, 'document', data.belongsTo),
    lineage: href('/lineage/'),
    editions: before(latest).map((edition) => ({
      text: [edition.data.title, edition.data.edition].filter(Boolean).join(' '),
      href: entryHref('document', edition.id),
      here: edition.id === id,
      issued: edition.data.issuedEra ?? documentFacts(site, edition.id).missing,
      status: DOCUMENT_STATUS_NAMES[edition.data.status],
      effective: edition.data.effectiveDate && eraDay(edition.data.effectiveDate),
    })),
    source: sourceLine(catalog, data.source),
    errata: erratumNotes(catalog, data.errata),
    related: relatedTo(site, 'document', id, [
      'initiative',
      'guideline-item',
      'committee',
      'erratum',
      'document',
      'change',
    ]),
  };
}
