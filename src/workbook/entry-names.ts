import { nameOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { firstSegment } from '../model/ids.ts';
import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind-names.ts';
import { type EntryNames, fold } from './cell-value.ts';

/** The entries whose name a person takes for the one that was typed; none where two names are taken for it. */
function byFold(names: ReadonlyMap<string, readonly Entry[]>, text: string): readonly Entry[] | undefined {
  const alike = [...names].filter(([name]) => fold(name) === fold(text));
  return alike.length === 1 ? alike[0]?.[1] : undefined;
}

/** The names of a catalog's entries: a name stands for an entry where no other of its kind and organisation has it. */
export function entryNames(catalog: Catalog): EntryNames {
  const byKind = new Map<Kind, Map<string, readonly Entry[]>>();
  const orgOf = (kind: Kind, id: string) => (COLLECTIONS[kind].depth === 1 ? '' : firstSegment(id));
  const namesIn = (kind: Kind, org: string): Map<string, readonly Entry[]> => {
    const key = `${kind} ${org}` as Kind;
    let known = byKind.get(key);
    if (!known) {
      const own = catalog.all(kind).filter(({ id }) => orgOf(kind, id) === org);
      byKind.set(key, (known = Map.groupBy(own, nameOf)));
    }
    return known;
  };
  const known = (kind: Kind, org: string) => namesIn(kind, COLLECTIONS[kind].depth === 1 ? '' : org);
  return {
    nameOf: (kind, id) => {
      const entry: Entry | undefined = catalog.find(kind, id);
      if (!entry) return id;
      const name = nameOf(entry);
      return namesIn(kind, orgOf(kind, id)).get(name)?.length === 1 ? name : id;
    },
    idOf: (kind, org, text) => {
      if (catalog.find(kind, text)) return text;
      const named = known(kind, org).get(text) ?? byFold(known(kind, org), text);
      return named?.length === 1 ? named[0]?.id : undefined;
    },
    namesOf: (kind, org) => [...known(kind, org).keys()],
    idsOf: (kind, org) => [...known(kind, org).values()].flat().map(({ id }) => id),
  };
}
