import type { Graph } from '../domain/graph.ts';
import { type Revision, compareRevisions } from './compare.ts';
import { type EffectFinding, newlyDeclared, type WeighedDifference, weighEffects } from './declared-effects.ts';
import { type Touched, touchedBy } from './touched.ts';

/** A difference with its effects and whom it reaches. */
export interface ReportedDifference extends WeighedDifference {
  touched: Touched;
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
export type NamedRevision = Revision & { name: string; graph: Graph };

/** Compares two revisions and says of each difference what it means and whom it reaches. */
export function differenceReport(before: NamedRevision, after: NamedRevision): DifferenceReport {
  const { differences, findings } = weighEffects(compareRevisions(before, after), newlyDeclared(before, after));
  return {
    before: before.name,
    after: after.name,
    differences: differences.map((difference) => ({
      ...difference,
      touched: touchedBy(difference, { before, after }),
    })),
    findings,
  };
}
