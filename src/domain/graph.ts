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
  const to = new Map<string, Reference[]>();
  const from = new Map<string, Reference[]>();
  const key = (kind: Kind, id: string) => `${kind} ${id}`;
  const add = (map: Map<string, Reference[]>, at: string, reference: Reference) => {
    const list = map.get(at);
    if (list) list.push(reference);
    else map.set(at, [reference]);
  };
  for (const draft of drafts) {
    for (const reference of referencesOf(draft)) {
      references.push(reference);
      add(to, key(reference.kind, reference.id), reference);
      add(from, key(draft.kind, draft.id), reference);
    }
  }
  return {
    references,
    to: (kind, id) => to.get(key(kind, id)) ?? [],
    from: (kind, id) => from.get(key(kind, id)) ?? [],
  };
}
