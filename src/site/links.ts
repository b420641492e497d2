import { documentOfChapter, nameOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { analyzeProse } from '../domain/prose.ts';
import type { Entry } from '../model/entry.ts';
import { splitFragment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import type { Source } from '../model/fields.ts';
import { entryHref } from './href.ts';
import { outOfForce } from './out-of-force.ts';

/** A link as components show it. */
export interface Link {
  text: string;
  href: string;
}

/** Where a fact comes from: the printed place, and our restatement of it one click away. */
export interface SourceLine {
  document: Link;
  section: string;
  href: string | undefined;
  /** 予告 or 旧版; undefined where the document is in force. */
  edition: string | undefined;
}

/** A reading of a damaged place, as it is shown beside a fact. */
export interface ErratumNote {
  code: string;
  href: string;
  where: string;
  printed: string;
  reading: string | null;
  treatment: 'mended' | 'kept' | 'marked';
  confidence: number;
}

/** The link to an entry, under its name. */
export function linkTo(catalog: Catalog, kind: Kind, id: string, text?: string): Link {
  return { text: text ?? nameOf(catalog.get(kind, id)), href: entryHref(kind, id) };
}

/** The title under which a chapter is linked: its number, its part and its heading. */
export const chapterTitle = ({ data }: Entry<'chapter'>): string =>
  [data.number && /^\d+$/.test(data.number) ? `${data.number}章` : data.number, data.part, data.title]
    .filter(Boolean)
    .join(' ');

/** The source of a fact, ready to be shown. */
export function sourceLine(catalog: Catalog, source: Source): SourceLine {
  const at = source.at === undefined ? undefined : splitFragment(source.at);
  return {
    document: linkTo(catalog, 'document', source.document),
    section: source.section,
    href: at && entryHref('chapter', at.id, at.fragment),
    edition: outOfForce(catalog.get('document', source.document).data.status),
  };
}

/** The notes for a fact's errata; an empty list when it has none. */
export const erratumNotes = (catalog: Catalog, ids: readonly string[] | undefined): ErratumNote[] =>
  (ids ?? []).map((id) => {
    const { code, where, printed, reading, treatment, confidence } = catalog.get('erratum', id).data;
    return { code, where, printed, reading, treatment, confidence, href: entryHref('erratum', id) };
  });

/** The chapters of a document in their order. */
export const chaptersOf = (catalog: Catalog, documentId: string): Entry<'chapter'>[] =>
  catalog
    .all('chapter')
    .filter(({ id }) => documentOfChapter(id) === documentId)
    .sort((a, b) => a.data.order - b.data.order);

/** The link to a place inside a chapter, under the heading that stands there. */
export function placeLink(catalog: Catalog, chapterId: string, fragment: string | undefined): Link {
  const chapter = catalog.get('chapter', chapterId);
  const section = fragment ? analyzeProse(chapter.body).sections.find(({ id }) => id === fragment) : undefined;
  const heading = section && [section.number, section.heading].filter(Boolean).join(' ');
  return {
    text: heading ? `${chapterTitle(chapter)} — ${heading}` : chapterTitle(chapter),
    href: entryHref('chapter', chapterId, fragment),
  };
}
