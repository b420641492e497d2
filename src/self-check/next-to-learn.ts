import { inOrder } from '../domain/path/in-order.ts';
import type { PublishedStep } from '../domain/path/published.ts';

/** A step that is still to be done, with what it does about the gaps. */
export interface StepToLearn {
  step: PublishedStep;
  /** The ids of the gaps that it serves, the largest first. */
  gaps: readonly string[];
}

/** How much a step does about the gaps: the largest of them, then how much of the step is about gaps at all. */
type Worth = readonly [largest: number, share: number];

const compare = (a: Worth, b: Worth): number => b[0] - a[0] || b[1] - a[1];

/**
 * The steps of a path that are still to be done, those that serve the largest gaps first. A step never stands before one
 * that it comes after: what a wanted step needs is pulled forward with it. Steps of one worth stay in the path's order.
 * @param sizes the sizes of the gaps under the ids of abilities and skills
 * @param done the ids of the steps that are done
 */
export function byGaps(
  steps: readonly PublishedStep[],
  sizes: ReadonlyMap<string, number>,
  done: ReadonlySet<string>,
): StepToLearn[] {
  const open = inPathOrder(steps, sizes, done);
  const worth = new Map(
    open.map(({ step, gaps }): [string, Worth] => [
      step.id,
      [
        Math.max(0, ...gaps.map((id) => sizes.get(id) ?? 0)),
        gaps.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0) / Math.max(1, step.serves.length),
      ],
    ]),
  );
  const worthOf = (id: string): Worth => worth.get(id) ?? [0, 0];
  // From the last to the first, as often as it changes something: what comes before is worth as much as what needs it.
  for (let again = true; again;) {
    again = false;
    for (const { step } of open) {
      for (const before of step.after) {
        if (!worth.has(before) || compare(worthOf(step.id), worthOf(before)) >= 0) continue;
        worth.set(before, worthOf(step.id));
        again = true;
      }
    }
  }
  const sorted = open.sort((a, b) => compare(worthOf(a.step.id), worthOf(b.step.id)));
  const places = new Map(sorted.map((entry) => [entry.step.id, entry]));
  return inOrder(sorted.map(({ step }) => step)).flatMap(({ id }) => places.get(id) ?? []);
}

/** The steps of a path that are still to be done, in the path's order. */
export const inPathOrder = (
  steps: readonly PublishedStep[],
  sizes: ReadonlyMap<string, number>,
  done: ReadonlySet<string>,
): StepToLearn[] =>
  steps
    .filter(({ id }) => !done.has(id))
    .map((step) => ({
      step,
      gaps: step.serves.filter((id) => sizes.has(id)).sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0)),
    }));
