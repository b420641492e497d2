import { COLLECTIONS } from '../../model/collections.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment } from '../../model/ids.ts';
import { documentOfChapter, nameOf } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import type { DeskPlace, DeskRow, Responsibility } from './work.ts';

/** The fields by which an entry says where it belongs. */
interface Belonging {
  document?: string;
  owners?: readonly string[];
  source?: { document: string };
}

function documentOf(entry: Entry): string | undefined {
  if (entry.kind === 'document') return entry.id;
  if (entry.kind === 'chapter') return documentOfChapter(entry.id);
  const { document, source } = entry.data as Belonging;
  return document ?? source?.document;
}

/** Whose a document is. */
export function responsibilityForDocument(catalog: Catalog, id: string): Responsibility {
  const data = catalog.find('document', id)?.data;
  return {
    organization: data?.organization ?? firstSegment(id),
    document: id,
    owners: data?.owners ?? [],
    due: data?.nextReview ?? null,
  };
}

/**
 * Whose an entry is: the offices that it names itself, else those of the document that it belongs to or comes from. No
 * office is guessed.
 */
export function responsibilityFor(catalog: Catalog, entry: Entry): Responsibility {
  const document = documentOf(entry);
  const whole: Responsibility =
    document === undefined
      ? {
          organization: COLLECTIONS[entry.kind].depth > 1 ? firstSegment(entry.id) : null,
          document: null,
          owners: [],
          due: null,
        }
      : responsibilityForDocument(catalog, document);
  const { owners } = entry.data as Belonging;
  return owners ? { ...whole, owners } : whole;
}

/** A row about an entry that is edited in the entry's own file. */
export const rowAbout = (
  catalog: Catalog,
  entry: Entry,
  at: DeskPlace,
  message: string,
  more: Partial<DeskRow> = {},
): DeskRow => ({
  ...responsibilityFor(catalog, entry),
  kind: entry.kind,
  id: entry.id,
  name: nameOf(entry),
  message,
  since: null,
  file: entry.file,
  at,
  ...more,
});
