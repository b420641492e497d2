import { addressOf, documentOfChapter } from '../../domain/addresses.ts';
import { analyzeProse } from '../../domain/prose.ts';
import { settings } from '../../settings.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment, splitFragment } from '../../model/ids.ts';
import { DOCUMENT_STATUS_NAMES } from '../../model/kinds/document.ts';
import { loadSite, type Site } from '../catalog.ts';
import { entryHref } from '../href.ts';
import { chaptersOf, chapterTitle, erratumNotes, linkTo, sourceLine } from '../links.ts';
import { groupByKind } from '../related.ts';
import { editHref } from '../edit-href.ts';
import { eraDay } from '../era.ts';

/** Dates, owners and state of a document, for the strip under a heading. */
export function documentFacts({ catalog }: Site, id: string) {
  const { data } = catalog.get('document', id);
  const { unentered } = catalog.get('organization', data.organization).data;
  return {
    /** While a municipality is being entered, nobody can tell whether its document is silent. */
    missing: unentered ? '未入力' : undefined,
    status: DOCUMENT_STATUS_NAMES[data.status],
    issued: data.issuedEra,
    effective: data.effectiveDate && eraDay(data.effectiveDate),
    lastReviewed: data.lastReviewed && eraDay(data.lastReviewed),
    nextReview: data.nextReview && eraDay(data.nextReview),
    owners: (data.owners ?? []).map((owner) => linkTo(catalog, 'office', owner)),
    ownersUnstated: data.ownersUnstated,
  };
}
export type DocumentFacts = ReturnType<typeof documentFacts>;

/** A chapter's own page. */
export async function chapterView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const chapter = catalog.get('chapter', id);
  const documentId = documentOfChapter(id);
  const chapters = chaptersOf(catalog, documentId);
  const at = chapters.findIndex((other) => other.id === id);
  const neighbour = (index: number) => {
    const other = chapters[index];
    return other && { text: chapterTitle(other), href: entryHref('chapter', other.id) };
  };
  const cited: Entry[] = [];
  for (const entry of catalog.entries()) {
    if (entry.kind === 'erratum' || entry.kind === 'term' || entry.kind === 'chapter' || !('source' in entry.data))
      continue;
    const place = entry.data.source.at;
    if (place !== undefined && splitFragment(place).id === id) cited.push(entry);
  }
  // What is told about this chapter elsewhere: topics that quote it and items of the guideline that it answers.
  const answers = (places: readonly string[]) => places.some((place) => splitFragment(place).id === id);
  cited.push(
    ...catalog.all('topic').filter(({ data }) => data.voices.some(({ places }) => answers(places))),
    ...catalog
      .all('coverage')
      .filter(({ data }) => data.verdicts.some(({ sections }) => answers(sections)))
      .map(({ data }) => catalog.get('guideline-item', data.item)),
  );
  const org = firstSegment(id);
  const document = catalog.get('document', documentId);
  return {
    entry: chapter,
    title: chapterTitle(chapter),
    document: { ...linkTo(catalog, 'document', documentId), title: document.data.title },
    organization: { text: catalog.get('organization', org).data.name, href: entryHref('organization', org) },
    facts: documentFacts(site, documentId),
    sections: analyzeProse(chapter.body).sections.filter((section) => section.level <= 3),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    cited: groupByKind(cited),
    source: sourceLine(catalog, chapter.data.source),
    errata: erratumNotes(catalog, chapter.data.errata),
    file: chapter.file,
    edit: editHref(settings.editBase, chapter.file),
    address: addressOf('chapter', id),
  };
}
