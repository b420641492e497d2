import type { Reference } from '../../domain/references.ts';
import { COLLECTIONS, kindOfFolder } from '../../model/collections.ts';
import { ID } from '../../model/ids.ts';
import { KIND_NAMES, type Kind } from '../../model/kind-names.ts';
import { mendedId } from './mended-id.ts';
import type { Subject } from '../rule.ts';

/** The ids that a reference may name. */
export interface KnownIds {
  /** Whether an id of a kind counts as existing. */
  has: (kind: Kind, id: string) => boolean;
  /** The ids of the entries of a kind that were read, in the order of the files. */
  idsOf: (kind: Kind) => readonly string[];
  /** Whether the entry stands in a file of which at least a part could not be read. */
  isDamaged: (kind: Kind, id: string) => boolean;
  /** Whether a reference is a well-formed id of an entry that does not exist. */
  isDangling: (reference: Reference) => boolean;
}

const cache = new WeakMap<Subject, KnownIds>();

/**
 * Collects the ids of a subject. An entry whose file cannot be read, or whose file name is malformed, is reported once
 * where it stands; its id counts as known, so that the references to it are not reported as well.
 */
export function knownIds(subject: Subject): KnownIds {
  const cached = cache.get(subject);
  if (cached) return cached;
  const read = new Map<Kind, string[]>(KIND_NAMES.map((kind) => [kind, []]));
  const known = new Map<Kind, Set<string>>(KIND_NAMES.map((kind) => [kind, new Set()]));
  const damaged = new Map<Kind, Set<string>>(KIND_NAMES.map((kind) => [kind, new Set()]));
  for (const { kind, id } of subject.drafts) {
    read.get(kind)?.push(id);
    known.get(kind)?.add(id);
    if (!ID.test(id)) known.get(kind)?.add(mendedId(id));
  }
  for (const { file } of subject.faults) {
    const [, , folder = '', ...rest] = file.split('/');
    const kind = kindOfFolder(folder);
    if (!kind) continue;
    const id = rest.join('/').replace(/\.[^./]*$/, '');
    known.get(kind)?.add(id);
    damaged.get(kind)?.add(id);
  }
  const has = (kind: Kind, id: string) => known.get(kind)?.has(id) === true;
  // Several rules ask this of every reference; nearly none leads nowhere.
  const dangling = new Set(subject.graph.references.filter(({ kind, id }) => !has(kind, id) && ID.test(id)));
  const ids: KnownIds = {
    has,
    idsOf: (kind) => read.get(kind) ?? [],
    isDamaged: (kind, id) => damaged.get(kind)?.has(id) === true,
    isDangling: (reference) => dangling.has(reference),
  };
  cache.set(subject, ids);
  return ids;
}

/** What an editor does about an id that leads nowhere. */
export const nextStepForMissing = (kind: Kind, id: string): string => {
  const { folder, format, depth } = COLLECTIONS[kind];
  return id.split('/').length === depth
    ? `IDを直すか、src/content/${folder}/${id}.${format} を作ってください。`
    : `IDを直してください。${COLLECTIONS[kind].label}のIDは、「/」で区切った${depth}つの部分でできています。`;
};
