import type { Shape } from '../device/kept.ts';
import { dayInWords } from './day-in-words.ts';

/** Finds the name of something by its id (`kiyose/kakaricho` → 清瀬市 係長級); the id itself where it has none. */
export type NameOf = (id: string) => string;

/** How the page 手元の記録 speaks of something that is kept, and joins two of it. */
export interface RecordKind<T = unknown> {
  shape: Shape<T>;
  /** What it is, in one plain sentence. */
  what: string;
  /** How much there is: `12の手順`; empty when there is nothing. */
  amount: (value: T) => string;
  /** All of it, one thing a line. Two values with the same lines are the same to the reader. */
  lines: (value: T, nameOf: NameOf) => readonly string[];
  /** What is here, with what is brought put to it: nothing of what is here is lost. */
  merge: (here: T, brought: T) => T;
}

/** A line with its day in brackets, where there is one. */
export const withDay = (line: string, day: string | null): string =>
  day === null ? line : `${line}（${dayInWords(day)}）`;

/** How to speak of a shape of which nothing more is known than its label. */
export function plainKind(shape: Shape<unknown>): RecordKind {
  const text = (value: unknown) => JSON.stringify(value);
  const isEmpty = (value: unknown) => text(value) === text(shape.empty);
  return {
    shape,
    what: `${shape.label}です。`,
    amount: (value) => (isEmpty(value) ? '' : `約${text(value).length}文字`),
    lines: (value) => (isEmpty(value) ? [] : [`${shape.label}: 約${text(value).length}文字`]),
    merge: (here, brought) => (isEmpty(here) ? brought : here),
  };
}
