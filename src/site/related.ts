import { COLLECTIONS } from '../model/collections.ts';
import { KIND_NAMES, type Kind } from '../model/kind-names.ts';
import { nameOf } from '../domain/addresses.ts';
import type { Reference } from '../domain/references.ts';
import type { Site } from './catalog.ts';
import { entryHref } from './href.ts';
import { chapterTitle, type Link } from './links.ts';
import type { Entry } from '../model/entry.ts';

/** Links of one kind that lead to an entry. */
export interface RelatedGroup {
  label: string;
  links: Link[];
}

/**
 * Whether a reference is no relation between things: it only says where a fact stands, or is a question to which the page
 * itself is the answer.
 */
const isNoRelation = ({ from, at }: Reference): boolean =>
  from.kind === 'question-set' || ('path' in at && at.path[0] === 'source' && at.path[1] === 'document');

/**
 * Who names an entry, grouped by kind in the order of the kinds.
 * @param leaveOut kinds that the page shows in another way
 */
export function relatedTo(
  { catalog, graph }: Site,
  kind: Kind,
  id: string,
  leaveOut: readonly Kind[] = [],
): RelatedGroup[] {
  const from = new Map<string, Entry>();
  for (const reference of graph.to(kind, id)) {
    if (isNoRelation(reference) || leaveOut.includes(reference.from.kind)) continue;
    const entry = catalog.find(reference.from.kind, reference.from.id);
    if (entry && !(entry.kind === kind && entry.id === id)) from.set(`${entry.kind} ${entry.id}`, entry);
  }
  return groupByKind([...from.values()]);
}

/** Entries as links, grouped by kind in the order of the kinds. */
export function groupByKind(entries: readonly Entry[]): RelatedGroup[] {
  return KIND_NAMES.flatMap((kind) => {
    const links = entries
      .filter((entry) => entry.kind === kind)
      .map((entry) => ({
        text: entry.kind === 'chapter' ? chapterTitle(entry as Entry<'chapter'>) : nameOf(entry),
        href: entryHref(entry.kind, entry.id),
      }));
    return links.length === 0 ? [] : [{ label: COLLECTIONS[kind].label, links }];
  });
}
