import { addressOf, documentOfChapter } from '../../domain/addresses.ts';
import { oncePerCatalog } from '../../domain/catalog.ts';
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

/** What rests on each chapter, by its id: the facts that it is the source of, and then what is told about it elsewhere. */
const citedFrom = oncePerCatalog((catalog) => {
  const cited = new Map<string, Entry[]>();
  const add = (entry: Entry, places: readonly string[]) => {
    for (const id of new Set(places.map((place) => splitFragment(place).id)))
      cited.set(id, [...(cited.get(id) ?? []), entry]);
  };
  for (const entry of catalog.entries()) {
    if (entry.kind === 'erratum' || entry.kind === 'term' || entry.kind === 'chapter' || !('source' in entry.data))
      continue;
    if (entry.data.source.at !== undefined) add(entry, [entry.data.source.at]);
  }
  // Topics that quote it, and items of the guideline that it answers.
  for (const topic of catalog.all('topic'))
    add(
      topic,
      topic.data.voices.flatMap(({ places }) => places),
    );
  for (const { data } of catalog.all('coverage'))
    add(
      catalog.get('guideline-item', data.item),
      data.verdicts.flatMap(({ sections }) => sections),
    );
  return cited;
});

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
    cited: groupByKind(citedFrom(catalog).get(id) ?? []),
    source: sourceLine(catalog, chapter.data.source),
    errata: erratumNotes(catalog, chapter.data.errata),
    file: chapter.file,
    edit: editHref(settings.editBase, chapter.file),
    address: addressOf('chapter', id),
  };
}
