import { COLLECTIONS } from '../model/collections.ts';
import type { Draft, Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import { KIND_NAMES, type Kind } from '../model/kind-names.ts';
import type { z } from 'zod';

/** Everything that is known, by kind and id. Entries of a kind come in the order of their ids. */
export interface Catalog {
  all: <K extends Kind>(kind: K) => readonly Entry<K>[];
  /** The entries of a kind that belong to an organisation, in the order of their ids. */
  of: <K extends Kind>(kind: K, organization: string) => readonly Entry<K>[];
  find: <K extends Kind>(kind: K, id: string) => Entry<K> | undefined;
  /** Like `find`, for a reference that the validator has checked. Throws when the entry is not there. */
  get: <K extends Kind>(kind: K, id: string) => Entry<K>;
  /** Every entry, kind by kind. */
  entries: () => Generator<Entry>;
}

/**
 * Lets something that follows from a catalog alone be worked out once, however many pages ask for it: a catalog never
 * changes.
 */
export function oncePerCatalog<T>(work: (catalog: Catalog) => T): (catalog: Catalog) => T {
  const known = new WeakMap<Catalog, { result: T }>();
  return (catalog) => {
    const done = known.get(catalog) ?? { result: work(catalog) };
    known.set(catalog, done);
    return done.result;
  };
}

/** The same for what follows from a catalog and one of its organisations. */
export function oncePerOrganization<T>(
  work: (catalog: Catalog, organization: string) => T,
): (catalog: Catalog, organization: string) => T {
  const known = oncePerCatalog(() => new Map<string, { result: T }>());
  return (catalog, organization) => {
    const done = known(catalog).get(organization) ?? { result: work(catalog, organization) };
    known(catalog).set(organization, done);
    return done.result;
  };
}

/** A draft whose data do not fit the schema of its kind, with what Zod says about it. */
export interface Misfit {
  draft: Draft;
  issues: readonly z.core.$ZodIssue[];
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Builds a catalog from entries. Two entries of one kind must not share an id; the first one counts. */
export function createCatalog(entries: Iterable<Entry>): Catalog {
  const kinds = new Map<Kind, Map<string, Entry>>(KIND_NAMES.map((kind) => [kind, new Map<string, Entry>()]));
  for (const entry of [...entries].sort(byId)) {
    const known = kinds.get(entry.kind);
    if (known && !known.has(entry.id)) known.set(entry.id, entry);
  }
  const lists = new Map<Kind, readonly Entry[]>([...kinds].map(([kind, known]) => [kind, [...known.values()]]));
  const byOrganization = new Map<Kind, Map<string, readonly Entry[]>>();
  const organizationsOf = (kind: Kind): Map<string, readonly Entry[]> => {
    const known =
      byOrganization.get(kind) ?? Map.groupBy<string, Entry>(lists.get(kind) ?? [], ({ id }) => firstSegment(id));
    byOrganization.set(kind, known);
    return known;
  };
  const find = <K extends Kind>(kind: K, id: string) => kinds.get(kind)?.get(id) as Entry<K> | undefined;
  return {
    all: <K extends Kind>(kind: K) => (lists.get(kind) ?? []) as readonly Entry<K>[],
    of: <K extends Kind>(kind: K, organization: string) =>
      (organizationsOf(kind).get(organization) ?? []) as readonly Entry<K>[],
    find,
    get: (kind, id) => {
      const entry = find(kind, id);
      if (!entry)
        throw new Error(`${COLLECTIONS[kind].label}「${id}」がありません。npm run validate で確かめてください。`);
      return entry;
    },
    *entries() {
      for (const list of lists.values()) yield* list;
    },
  };
}

/** What became of drafts that were fitted before: a draft never changes once it is read. */
const fitted = new WeakMap<Draft, Entry | Misfit>();

function fit(draft: Draft): Entry | Misfit {
  const known = fitted.get(draft);
  if (known) return known;
  const result = COLLECTIONS[draft.kind].schema.safeParse(draft.data);
  const fate = result.success ? { ...draft, data: result.data } : { draft, issues: result.error.issues };
  fitted.set(draft, fate);
  return fate;
}

/** Sorts drafts into entries that fit their schema and misfits. Nothing is thrown. */
export function fitDrafts(drafts: Iterable<Draft>): { entries: Entry[]; misfits: Misfit[] } {
  const entries: Entry[] = [];
  const misfits: Misfit[] = [];
  for (const draft of drafts) {
    const fate = fit(draft);
    if ('issues' in fate) misfits.push(fate);
    else entries.push(fate);
  }
  return { entries, misfits };
}
