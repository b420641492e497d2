import { dayOr, type Shape } from '../kept.ts';
import { isName, isThing } from '../reading.ts';

/** A step of a learning path that the reader marked as done. */
export interface DoneStep {
  /** The id of the step, the same in every path that has it: `read:chapter:kiyose/policy-ed4/duties#table`. */
  id: string;
  /** Its title at that time, so that it can be shown when no path has it any more. */
  title: string;
  /** The id of the path on which it was marked: `kiyose/kakaricho`. */
  path: string;
  /** The day it was marked: `2026-11-21`; null when it was taken over without one. */
  day: string | null;
}

/** What the reader has done of the learning paths. */
export interface Progress {
  /** Each step once, in the order in which they were marked. */
  done: readonly DoneStep[];
}

/** The form of a step's id (see domain/path/step.ts), with room for kinds of later versions. */
const STEP = /^[a-z]+(-[a-z]+)*:[a-z]+(-[a-z]+)*:[a-z0-9]+([-/][a-z0-9]+)*(#[a-z0-9]+(-+[a-z0-9]+)*)?$/;
const PATH = /^[a-z][a-z0-9]*([-/][a-z0-9]+)*$/;

function step(data: unknown): DoneStep | undefined {
  if (!isThing(data)) return undefined;
  const { id, title, path, day } = data;
  if (typeof id !== 'string' || id.length > 300 || !STEP.test(id)) return undefined;
  if (typeof path !== 'string' || path.length > 200 || !PATH.test(path)) return undefined;
  return isName(title) ? { id, title, path, day: dayOr(day) } : undefined;
}

/** 学習の記録: the steps that were marked as done. */
export const PROGRESS: Shape<Progress> = {
  name: 'progress',
  label: '学習の記録',
  version: 1,
  empty: { done: [] },
  read: (data, _version, leaveOut) => {
    if (!isThing(data) || !Array.isArray(data['done'])) return undefined;
    const done = new Map<string, DoneStep>();
    for (const part of data['done'] as unknown[]) {
      const read = step(part);
      if (!read) leaveOut();
      else if (!done.has(read.id)) done.set(read.id, read);
    }
    return { done: [...done.values()] };
  },
};
