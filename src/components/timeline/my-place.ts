import type { Me } from '../../device/shapes/me.ts';

/** What stands in the fields of 自分の位置, as text. */
export interface MyPlaceFields {
  role: string;
  joined: string;
  age: string;
  isExperienced: boolean;
}

/**
 * Who the reader says they are.
 * @param fiscalYear the one in which they say it
 * @param experienced ids of the learning paths of those hired with experience, the one to keep first
 * @returns what to keep in place of `me`; 'ahead' where the year of joining has not come yet
 */
export function placeFrom(
  { role, joined, age, isExperienced }: MyPlaceFields,
  me: Me,
  fiscalYear: number,
  experienced: readonly string[],
): Me | 'ahead' {
  const [year, years] = [Number(joined) || null, Number(age) || null];
  if (year !== null && year > fiscalYear) return 'ahead';
  const wayIn = me.wayIn !== null && experienced.includes(me.wayIn) ? null : me.wayIn;
  return {
    role: role || null,
    joined: year,
    born: years === null ? null : fiscalYear - years,
    wayIn: isExperienced ? (experienced[0] ?? null) : wayIn,
  };
}
