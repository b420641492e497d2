import type { StepKind } from './step.ts';

/** A learning path as the site publishes it for scripts of pages: `/paths/kiyose/kakaricho.json`. */
export interface PublishedPath {
  /** `kiyose/kakaricho` */
  id: string;
  title: string;
  /** The page of the path, with the base path. */
  href: string;
  /** In the order in which they are best taken. */
  steps: readonly PublishedStep[];
  /** Ids of steps that are no longer used, and the id each one became; null when it is gone. */
  moved: Readonly<Record<string, string | null>>;
}

export interface PublishedStep {
  /** See `stepId`. */
  id: string;
  kind: StepKind;
  title: string;
  /** With the base path; an address of the site. */
  href: string;
  required: boolean;
  /** Reading time in minutes; null where it cannot be counted. */
  minutes: number | null;
  /** One sentence: what it serves. */
  why: string;
  /** What it develops: ids of skills and abilities. Lets the self-check put the gaps first. */
  serves: readonly string[];
  /** Ids of the steps that come before it. */
  after: readonly string[];
}
