import type { Shape } from '../kept.ts';

/** What the reader tries out on the timeline: the year of service in which they reach a rank, by the rank's id. */
export interface Career {
  moves: Record<string, number>;
}

const RANK = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const LAST_YEAR = 43;

/** もし、この年に昇任したら: tried out on the timeline, kept in this browser only. */
export const CAREER: Shape<Career> = {
  name: 'career',
  label: 'キャリアの年表で試した昇任の年',
  version: 1,
  empty: { moves: {} },
  read: (data) => {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
    const { moves } = data as { moves?: unknown };
    if (typeof moves !== 'object' || moves === null || Array.isArray(moves)) return undefined;
    return {
      moves: Object.fromEntries(
        Object.entries(moves as Record<string, unknown>).filter(
          (entry): entry is [string, number] =>
            RANK.test(entry[0]) && Number.isInteger(entry[1]) && Number(entry[1]) >= 1 && Number(entry[1]) <= LAST_YEAR,
        ),
      ),
    };
  },
};
