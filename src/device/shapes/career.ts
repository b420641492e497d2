import type { Shape } from '../kept.ts';
import { isThing, readEach } from '../reading.ts';

/** What the reader tries out on the timeline: the year of service in which they reach a rank, by the rank's id. */
export interface Career {
  moves: Record<string, number>;
}

const RANK = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LAST_YEAR = 43;

const moved = (rank: string, year: unknown): number | undefined =>
  RANK.test(rank) && Number.isInteger(year) && Number(year) >= 1 && Number(year) <= LAST_YEAR
    ? Number(year)
    : undefined;

/** もし、この年に昇任したら: tried out on the timeline, kept in this browser only. */
export const CAREER: Shape<Career> = {
  name: 'career',
  label: 'キャリアの年表で試した昇任の年',
  version: 1,
  empty: { moves: {} },
  read: (data, _version, leaveOut) =>
    isThing(data) && isThing(data['moves']) ? { moves: readEach(data['moves'], moved, leaveOut) } : undefined,
};
