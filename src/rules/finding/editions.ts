import { documentOfChapter } from '../../domain/addresses.ts';
import { isInForce } from '../../domain/editions.ts';
import type { Catalog } from '../../domain/catalog.ts';
import { firstSegment } from '../../model/ids.ts';
import type { Kind } from '../../model/kind-names.ts';

/** The document that an entry is part of or rests on; undefined for what belongs to no document. */
export function documentOf(catalog: Catalog, kind: Kind, id: string): string | undefined {
  if (kind === 'document') return id;
  if (kind === 'chapter' || kind === 'question-set') return documentOfChapter(id);
  const data = catalog.find(kind, id)?.data as { document?: string; source?: { document: string } } | undefined;
  return data?.document ?? data?.source?.document;
}

/**
 * The documents that have been replaced by later ones, as it is written: an edition that comes into force must not turn
 * every link of that morning into an error. Once somebody writes 旧版, the links have to say so. Those of an organisation with none in force are left out:
 * document-status reports that, and nothing can be mistaken for what is in force.
 */
export function supersededDocuments(catalog: Catalog): ReadonlySet<string> {
  const documents = catalog.all('document');
  const inForce = new Set(documents.flatMap(({ id, data }) => (isInForce(data.status) ? [firstSegment(id)] : [])));
  return new Set(
    documents.flatMap(({ id, data }) => (data.status === 'superseded' && inForce.has(firstSegment(id)) ? [id] : [])),
  );
}
