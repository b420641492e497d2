import type { Graph } from '../domain/graph.ts';
import type { Entry } from '../model/entry.ts';
import { parentPath } from '../model/ids.ts';
import { type Revision, compareRevisions } from './compare.ts';
import { type EffectFinding, newlyDeclared, type WeighedDifference, weighEffects } from './declared-effects.ts';
import { type Touched, touchedBy } from './touched.ts';

/** A difference with its effects and whom it reaches. */
export interface ReportedDifference extends WeighedDifference {
  touched: Touched;
  /** The document from which the entry is; undefined for what is from none. */
  document: string | undefined;
}

/** All that there is to say about the way from one revision to another. */
export interface DifferenceReport {
  /** The revisions as the reader named them. */
  before: string;
  after: string;
  differences: readonly ReportedDifference[];
  findings: readonly EffectFinding[];
}

/** A revision that can be compared, under the name by which it was asked for. */
export interface NamedRevision extends Revision {
  name: string;
  /** What it is called in a paper for people who know nothing of names of revisions: `2026年11月22日の版`. */
  title: string;
  graph: Graph;
}

/** The document of an entry: a chapter's own, or the one that is named as the source. */
export function documentOf(
  { catalog }: Revision,
  { kind, id }: Pick<WeighedDifference, 'kind' | 'id'>,
): string | undefined {
  if (kind === 'document') return id;
  if (kind === 'chapter') return parentPath(id);
  const entry: Entry | undefined = catalog.find(kind, id);
  return (entry?.data as { source?: { document?: string } } | undefined)?.source?.document;
}

/** Compares two revisions and says of each difference what it means and whom it reaches. */
export function differenceReport(before: NamedRevision, after: NamedRevision): DifferenceReport {
  const { differences, findings } = weighEffects(compareRevisions(before, after), newlyDeclared(before, after));
  return {
    before: before.name,
    after: after.name,
    differences: differences.map((difference) => ({
      ...difference,
      touched: touchedBy(difference, { before, after }),
      document: documentOf(difference.what === 'removed' ? before : after, difference),
    })),
    findings,
  };
}
