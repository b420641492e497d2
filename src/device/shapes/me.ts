import type { Shape } from '../kept.ts';
import { ID, isThing } from '../reading.ts';

/** Who the reader said they are. Nothing of it leaves this browser. */
export interface Me {
  /** The id of the role they hold: `kiyose/shunin`. */
  role: string | null;
  /** The id of the learning path of their way in: `kiyose/mid-career`. */
  wayIn: string | null;
  /** The fiscal year in which they joined: 2020. */
  joined: number | null;
  /** The year of birth as a fiscal year, so that an age stays right as time passes: 1990. */
  born: number | null;
}

const EMPTY: Me = { role: null, wayIn: null, joined: null, born: null };

/** A part of the record: null when it is not there, told to `leaveOut` when it is there and no such thing. */
function part<T>(value: unknown, fits: (value: unknown) => value is T, leaveOut: () => void): T | null {
  if (value === undefined || value === null) return null;
  if (fits(value)) return value;
  leaveOut();
  return null;
}
const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value);
const isYear = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2200;

/** 自分の職層と入庁: asked for once, used by paths, self-check, sheet and timeline. */
export const ME: Shape<Me> = {
  name: 'me',
  label: '自分の職層と入庁の年度',
  version: 1,
  empty: EMPTY,
  read: (data, _version, leaveOut) => {
    if (!isThing(data)) return undefined;
    const { role, wayIn, joined, born } = data;
    return {
      role: part(role, isId, leaveOut),
      wayIn: part(wayIn, isId, leaveOut),
      joined: part(joined, isYear, leaveOut),
      born: part(born, isYear, leaveOut),
    };
  },
};
