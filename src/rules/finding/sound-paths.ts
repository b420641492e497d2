import { type LearningPath, learningPath } from '../../domain/path/learning-path.ts';
import type { Reference } from '../../domain/references.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment } from '../../model/ids.ts';
import type { Kind } from '../../model/kind-names.ts';
import type { Subject } from '../rule.ts';

/** The kinds that a learning path is worked out from, besides what its steps lead to. */
const SOURCES = new Set<Kind>([
  'path',
  'role',
  'competency',
  'competency-table',
  'training',
  'career-band',
  'persona',
  'persona-table',
  'stage',
  'skill-category',
  'skill',
  'staff-image',
]);

/** A path with all that follows from it, in a city whose data are whole. */
export interface SoundPath {
  entry: Entry<'path'>;
  path: LearningPath;
}

const cache = new WeakMap<Subject, readonly SoundPath[]>();

/**
 * The learning paths that can be worked out. Where anything that they are made from is missing or cannot be read, that
 * is reported where it stands, and what would follow from the hole is not.
 */
export function soundPaths(subject: Subject): readonly SoundPath[] {
  const cached = cache.get(subject);
  if (cached) return cached;
  const shaken = shakenOrganizations(subject);
  const sound = subject.catalog
    .all('path')
    .filter(({ id }) => !shaken.has(firstSegment(id)))
    .map((entry) => ({ entry, path: learningPath(subject.catalog, entry.id) }));
  cache.set(subject, sound);
  return sound;
}

/** The organisations of which something that feeds a path has a hole. */
export function shakenOrganizations({ catalog, drafts, graph }: Subject): ReadonlySet<string> {
  const leadsNowhere = ({ from, kind, id }: Reference) => SOURCES.has(from.kind) && !catalog.find(kind, id);
  const holes = [
    ...graph.references.filter(leadsNowhere).map(({ from }) => from),
    ...drafts.filter(({ kind, id }) => SOURCES.has(kind) && !catalog.find(kind, id)),
  ];
  return new Set(holes.map(({ id }) => firstSegment(id)));
}
