import type { Draft } from '../model/entry.ts';
import type { Kind } from '../model/kind-names.ts';
import { type Reference, referencesOf } from './references.ts';

/** Who names whom, in both directions. */
export interface Graph {
  /** Every reference of every draft, in the order of the drafts. */
  references: readonly Reference[];
  /** The references that lead to an entry. */
  to: (kind: Kind, id: string) => readonly Reference[];
  /** The references that start at an entry. */
  from: (kind: Kind, id: string) => readonly Reference[];
}

/** Collects the references of all drafts. A body that is not well-formed contributes only its front matter. */
export function buildGraph(drafts: Iterable<Draft>): Graph {
  const references: Reference[] = [];
  const to: ById = new Map();
  const from: ById = new Map();
  for (const draft of drafts) {
    const own = referencesOf(draft);
    if (own.length === 0) continue;
    const start = listAt(from, draft.kind, draft.id);
    for (const reference of own) {
      references.push(reference);
      start.push(reference);
      listAt(to, reference.kind, reference.id).push(reference);
    }
  }
  return {
    references,
    to: (kind, id) => to.get(kind)?.get(id) ?? [],
    from: (kind, id) => from.get(kind)?.get(id) ?? [],
  };
}

type ById = Map<Kind, Map<string, Reference[]>>;

/** The references at an entry, to be added to. */
function listAt(map: ById, kind: Kind, id: string): Reference[] {
  let ofKind = map.get(kind);
  if (!ofKind) map.set(kind, (ofKind = new Map<string, Reference[]>()));
  let list = ofKind.get(id);
  if (!list) ofKind.set(id, (list = []));
  return list;
}
