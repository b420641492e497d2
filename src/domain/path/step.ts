import type { Kind } from '../../model/kind-names.ts';
import { STEP_KINDS, type StepKind } from '../../model/kinds/path.ts';

export { STEP_KIND_NAMES } from './step-kind-names.ts';
export { STEP_KINDS, type StepKind };

/** The entry that a step leads to, and the place in it. */
export interface StepTarget {
  kind: Kind;
  id: string;
  fragment?: string;
}

/**
 * The id of a step, the same in every path that has it and for as long as its target keeps its id:
 * `read:chapter:kiyose/policy-ed4/duties#table`. What a reader has done is kept under it.
 */
export const stepId = (kind: StepKind, target: StepTarget): string =>
  `${kind}:${target.kind}:${target.id}${target.fragment === undefined ? '' : `#${target.fragment}`}`;

/** How the steps to begin with and the others are called on pages. That they are apart is this site's proposal. */
export const STEP_WEIGHT_NAMES = { required: 'まず進める', optional: '余裕があれば' } as const;

/** The fragment of a step on the page of a path; like the id, it lives as long as the target does. */
export const stepAnchor = (id: string): string => id.replaceAll(/[^a-z0-9]+/g, '-');
