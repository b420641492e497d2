import type { DoneStep, Progress } from '../device/shapes/progress.ts';

/** What a path says of its steps today. */
export interface StepsToday {
  /** `kiyose/kakaricho` */
  id: string;
  steps: readonly { id: string }[];
  /** See `PublishedPath.moved`. */
  moved: Readonly<Record<string, string | null>>;
}

/**
 * Where the id of a step leads today: itself, what it became, or null when it is gone. A place inside a target
 * (`read:chapter:kiyose/x#part`) moves with its target. A circle of moves leads nowhere.
 */
export function followStep(id: string, moved: Readonly<Record<string, string | null>>): string | null {
  let at = id;
  const seen = new Set<string>();
  while (!seen.has(at)) {
    seen.add(at);
    const [target = '', place] = at.split('#');
    const key = Object.hasOwn(moved, at) ? at : target;
    if (!Object.hasOwn(moved, key)) return at;
    const next = moved[key] ?? null;
    if (next === null) return null;
    at = key === at || place === undefined ? next : `${next}#${place}`;
  }
  return null;
}

/** What is done, put to a path as it is today. */
export interface Reconciled {
  /** Under today's ids: the steps of this path that are done, on whichever path they were marked. */
  done: ReadonlyMap<string, DoneStep>;
  /** Steps that were marked on this path and are not in it any more. They stay kept. */
  vanished: readonly DoneStep[];
}

/** Puts what is done to a path as it is today: ids that moved are followed, nothing is dropped silently. */
export function reconcile({ done }: Progress, { id, steps, moved }: StepsToday): Reconciled {
  const here = new Set(steps.map((step) => step.id));
  const found = new Map<string, DoneStep>();
  const vanished: DoneStep[] = [];
  for (const step of done) {
    const today = followStep(step.id, moved);
    if (today !== null && here.has(today)) {
      // Of two marks on what has become one step, the first day counts.
      if (!found.has(today)) found.set(today, step);
    } else if (step.path === id) vanished.push(step);
  }
  return { done: found, vanished };
}

/** The steps that are still to be done, in the order of the path. */
export const openSteps = <T extends { id: string }>(steps: readonly T[], done: ReadonlyMap<string, unknown>): T[] =>
  steps.filter(({ id }) => !done.has(id));

/** Marks a step as done; one that is done already, also under an id that it had before, stays as it is. */
export const markDone = (
  progress: Progress,
  step: DoneStep,
  moved: Readonly<Record<string, string | null>>,
): Progress =>
  progress.done.some(({ id }) => followStep(id, moved) === step.id) ? progress : { done: [...progress.done, step] };

/** Takes the mark from a step, under its id of today and under those that it had before. */
export const markOpen = (progress: Progress, id: string, moved: Readonly<Record<string, string | null>>): Progress => ({
  done: progress.done.filter((step) => step.id !== id && followStep(step.id, moved) !== id),
});
