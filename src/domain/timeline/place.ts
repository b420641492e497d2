import type { Axis } from './axis.ts';
import type { Moves, Timeline } from './timeline.ts';

/** What the reader said of themself. */
export interface Person {
  /** The fiscal year in which they joined. */
  joined: number | null;
  /** The fiscal year of their birth. */
  born: number | null;
  /** The id of their rank. */
  role: string | null;
}

/** Where a person stands in one fiscal year. */
export interface PersonPlace {
  /** Year of service, the first one is 1; null when they did not say when they joined, or it lies ahead. */
  year: number | null;
  age: number | null;
  role: string | null;
}

/** The fiscal year of a day: it begins in April. */
export const fiscalYearOf = (day: Date): number => day.getFullYear() - (day.getMonth() < 3 ? 1 : 0);

export const placeOf = ({ joined, born, role }: Person, fiscalYear: number): PersonPlace => ({
  year: joined === null || joined > fiscalYear ? null : fiscalYear - joined + 1,
  age: born === null ? null : fiscalYear - born,
  role,
});

/** Age minus year of service of a person: 22 for somebody who is 23 in the first year; null unless both are known. */
export const offsetOf = ({ joined, born }: Person): number | null =>
  joined === null || born === null ? null : joined - 1 - born;

/** The cell of an axis in which a person stands; null when it is not known or lies outside. */
export function nowOn(axis: Axis, { year, age, role }: PersonPlace, timeline: Timeline): number | null {
  const index = timeline.ranks.findIndex(({ id }) => id === role);
  const at = axis.kind === 'years' ? year : axis.kind === 'ages' ? age : index < 0 ? null : index + 1;
  return at === null || at < axis.from || at > axis.to ? null : at;
}

/** What the reader tries out and what they said of themself may not go together: a sentence for each such rank. */
export function clashesOf(timeline: Timeline, { year, role }: PersonPlace, moves: Moves): string[] {
  const own = timeline.ranks.findIndex(({ id }) => id === role);
  if (year === null || own < 0) return [];
  return timeline.ranks.flatMap(({ id, name }, index) => {
    const at = moves[id];
    // A rank above theirs has not come yet; their own and those below it have.
    if (at === undefined || (index > own ? at > year : at <= year)) return [];
    return [`${name}になる年（${at}年目）は、自分の位置（${year}年目・${timeline.ranks[own]?.name}）と合いません。`];
  });
}
