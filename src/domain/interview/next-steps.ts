import { firstSegment } from '../../model/ids.ts';
import type { Catalog } from '../catalog.ts';
import { type LearningPath, learningPath } from '../path/learning-path.ts';
import { stepAddress } from '../path/step-address.ts';
import { STEP_KIND_NAMES, type StepKind } from '../path/step.ts';
import type { NextStep } from './paper-of.ts';
import type { InterviewSubject } from './subject.ts';

const COUNT = 3;

/** What is worth planning together, first things first. */
const TO_PLAN: readonly StepKind[] = ['train', 'practise', 'learn', 'read', 'check'];
/** One does these alone: they come when the others are used up twice over. */
const ALONE: readonly StepKind[] = ['read', 'check'];

/**
 * The three steps of a path that one plans in a conversation: one of each kind, then more; what is required comes first.
 */
export function stepsToPlan({ steps }: Pick<LearningPath, 'steps'>): LearningPath['steps'] {
  const ranked = TO_PLAN.flatMap((kind) =>
    steps
      .filter((step) => step.kind === kind)
      .sort((a, b) => Number(b.required) - Number(a.required))
      .map((step, turn) => ({ step, turn: ALONE.includes(kind) ? turn + 2 : turn })),
  );
  const chosen = new Set(
    ranked
      .sort((a, b) => a.turn - b.turn)
      .slice(0, COUNT)
      .map(({ step }) => step.id),
  );
  // In the order of the path: nothing comes before what it builds on.
  return steps.filter(({ id }) => chosen.has(id));
}

/** The next three steps for a sheet, from the path of the role that one looks at; none where it has no path. */
export function nextSteps(catalog: Catalog, { role, next }: InterviewSubject): NextStep[] {
  const path = catalog.of('path', firstSegment(role.id)).find(({ data }) => data.role === (next ?? role).id);
  if (!path) return [];
  return stepsToPlan(learningPath(catalog, path.id)).map(({ id, kind, target, title, why }) => ({
    id,
    kind: STEP_KIND_NAMES[kind],
    title,
    address: stepAddress(kind, target),
    why,
  }));
}
