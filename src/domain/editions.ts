import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import type { DocumentStatus } from '../model/kinds/document.ts';
import type { Catalog } from './catalog.ts';

/** What decides where documents stand on a day: themselves, and who issues them. */
export interface Editions {
  documents: readonly Entry<'document'>[];
  /** Ids of the organisations of the state: what they have in force is a guideline. */
  national: ReadonlySet<string>;
}

/** The documents and issuers among entries of any kind. */
export const editionsAmong = (entries: readonly Entry[]): Editions => ({
  documents: entries.filter((entry): entry is Entry<'document'> => entry.kind === 'document'),
  national: new Set(
    entries.flatMap((entry) =>
      entry.kind === 'organization' && (entry as Entry<'organization'>).data.type === 'national' ? [entry.id] : [],
    ),
  ),
});

/** Whether something is a rule today: a policy or a guideline in force. */
export const isInForce = (status: DocumentStatus): boolean => status === 'current' || status === 'guideline';

/** Whether an edition has come into force by a day: by its date; where the source gives none, by what is written. */
export const hasBegun = ({ data }: Entry<'document'>, day: string): boolean =>
  data.effectiveDate === undefined ? data.status !== 'upcoming' : data.effectiveDate <= day;

/** The editions that name a document as the one before them. */
export const successorsOf = ({ documents }: Editions, id: string): Entry<'document'>[] =>
  documents.filter((other) => other.data.predecessor === id && other.id !== id);

/** Whether a later edition, next or further on, is in force by a day. */
function isReplaced(editions: Editions, id: string, day: string, seen: readonly string[] = []): boolean {
  return (
    !seen.includes(id) &&
    successorsOf(editions, id).some((next) => hasBegun(next, day) || isReplaced(editions, next.id, day, [...seen, id]))
  );
}

/**
 * Where a document stands on a day. Dates decide where there are any: before its own date an edition is 予告, and it is
 * 旧版 from the day on which a later one comes into force. Where the source gives no date, what is written counts; so does
 * a written 旧版 always, for an edition can end without another one.
 * @param day `YYYY-MM-DD`
 */
export function statusOn(editions: Editions, document: Entry<'document'>, day: string): DocumentStatus {
  const { status } = document.data;
  if (!hasBegun(document, day)) return 'upcoming';
  if (status === 'superseded' || isReplaced(editions, document.id, day)) return 'superseded';
  if (status !== 'upcoming') return status;
  return editions.national.has(firstSegment(document.id)) ? 'guideline' : 'current';
}

/** Entries in which every document says where it stands on a day. Others stay the same objects. */
export function entriesOn(entries: readonly Entry[], day: string): Entry[] {
  const editions = editionsAmong(entries);
  return entries.map((entry) => {
    if (entry.kind !== 'document') return entry;
    const document = entry as Entry<'document'>;
    const status = statusOn(editions, document, day);
    return status === document.data.status ? entry : { ...document, data: { ...document.data, status } };
  });
}

/**
 * The policy by which an organisation is read: the one in force; where only its name is here, the nearest one before it
 * whose text is. Plans are none.
 * @param catalog of a day: its documents say where they stand (`entriesOn`)
 */
export function policyToRead(catalog: Catalog, org: string): Entry<'document'> | undefined {
  const inForce = catalog
    .of('document', org)
    .filter(({ data }) => isInForce(data.status) && data.belongsTo === undefined);
  const seen = new Set<string>();
  let policy = inForce.find(({ data }) => data.text === 'included') ?? inForce[0];
  while (policy && policy.data.text === 'absent') {
    seen.add(policy.id);
    const before: string | undefined = policy.data.predecessor;
    policy = before === undefined || seen.has(before) ? undefined : catalog.find('document', before);
  }
  return policy;
}
