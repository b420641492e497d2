import type { Shape } from '../kept.ts';

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

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$/;
const id = (value: unknown) => (typeof value === 'string' && ID.test(value) ? value : null);
const year = (value: unknown) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1900 && value <= 2200 ? value : null;

/** 自分の職層と入庁: asked for once, used by paths, self-check, sheet and timeline. */
export const ME: Shape<Me> = {
  name: 'me',
  label: '自分の職層と入庁の年度',
  version: 1,
  empty: EMPTY,
  read: (data) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    const { role, wayIn, joined, born } = data as Record<string, unknown>;
    return { role: id(role), wayIn: id(wayIn), joined: year(joined), born: year(born) };
  },
};
