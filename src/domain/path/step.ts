import type { Kind } from '../../model/kind-names.ts';

/** What one does at a step: 読む・知る・研修を受ける・やってみる・確かめる. */
export const STEP_KINDS = ['read', 'learn', 'train', 'practise', 'check'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** How a kind of step is called on pages. */
export const STEP_KIND_NAMES: Record<StepKind, string> = {
  read: '読む',
  learn: '学ぶ',
  train: '研修',
  practise: '実践',
  check: '点検',
};

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
