import type { Basis } from '../../model/fields.ts';
import type { Mark } from '../../model/kinds/competency-table.ts';
import type { LevelNumber } from '../skills.ts';
import type { StepKind, StepTarget } from './step.ts';

/** An ability or a skill that a step is about. The level is null where only the skill is named. */
export type Part =
  { kind: 'competency'; id: string; mark: Mark | null } | { kind: 'skill'; id: string; level: LevelNumber | null };

/** One step of a learning path. */
export interface PathStep {
  /** See `stepId`. */
  id: string;
  kind: StepKind;
  target: StepTarget;
  title: string;
  /** One sentence: what it serves. */
  why: string;
  /** What stands inside the step and is worked on one by one. */
  parts: readonly Part[];
  /** What the step develops, by the data of a training or by an editor's hand. Closes a gap. */
  develops: readonly Part[];
  /** Reading time in minutes; null where it cannot be counted. */
  minutes: number | null;
  required: boolean;
  /** Ids of the steps that come before it. */
  after: readonly string[];
  /** `stated` and `inferred` speak of the tie to the role; `proposal` is picked by this site. */
  basis: 'stated' | 'inferred' | 'proposal';
}

/** A step before its name and its time are worked out. */
export type StepPlan = Pick<PathStep, 'kind' | 'target' | 'title' | 'why' | 'basis'> &
  Partial<Pick<PathStep, 'parts' | 'develops' | 'required' | 'after'>>;

/** The basis of a tie as a step shows it: what the source does not state is inferred. */
export const sure = (basis: Basis | undefined): 'stated' | 'inferred' => (basis === 'stated' ? 'stated' : 'inferred');
