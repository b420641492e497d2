import { axisOf } from './axis.ts';
import { periodsOn } from './move.ts';
import type { PersonPlace } from './place.ts';
import { stretchesOn } from './stretches.ts';
import type { Moves, Timeline, TimelineItem } from './timeline.ts';

/** An item and why it is listed. */
export interface Neighbour {
  item: TimelineItem;
  why: string;
}

export interface Surroundings {
  /** What is going on where the person stands. */
  around: Neighbour[];
  /** What begins within the next years, and what belongs to the rank that may come next. */
  ahead: Neighbour[];
  /** What ended before, and what belongs to ranks below theirs: they may have passed it. */
  behind: Neighbour[];
}

/** How far ahead 次の5年 looks. */
export const YEARS_AHEAD = 5;

/**
 * What stands around a person. Where a source (or the person, by moving a rank) gives years or ages, these decide;
 * elsewhere the ranks do. What has neither is in none of the lists.
 */
export function surroundingsOf(
  timeline: Timeline,
  place: PersonPlace,
  moves: Moves,
  offset: number | null,
): Surroundings {
  const found: Surroundings = { around: [], ahead: [], behind: [] };
  const scales = [
    { axis: axisOf(timeline, 'years'), now: place.year, unit: '年目' },
    { axis: axisOf(timeline, 'ages'), now: place.age, unit: '歳' },
  ].map((scale) => ({ ...scale, periods: periodsOn(timeline, scale.axis, moves, offset).placed }));
  const own = timeline.ranks.findIndex(({ id }) => id === place.role);
  const next = timeline.ranks[own]?.next ?? [];
  /** When a rank begins, on the first scale on which the person stands; null where that is not known. */
  const startOf = (rank: string) => {
    const scale = scales.find(({ now }) => now !== null);
    const period = scale?.periods.find(({ ranks }) => ranks.includes(rank));
    return scale && period ? { from: period.from, now: scale.now ?? 0, unit: scale.unit } : null;
  };
  for (const item of timeline.items) {
    const scale = scales.find(
      ({ axis, now, periods }) => now !== null && stretchesOn(axis, item, timeline, periods).length > 0,
    );
    // The bands of ranks are guidance only: what the person said of their rank comes first.
    if (scale && scale.now !== null && !(own >= 0 && item.ties.length > 0)) {
      const { axis, now, periods, unit } = scale;
      const stretches = stretchesOn(axis, item, timeline, periods);
      const here = stretches.find(({ from, to, open }) => from <= now && (now <= to || open));
      const soon = stretches.find(({ from }) => from > now && from <= now + YEARS_AHEAD);
      const past = stretches.every(({ to, open }) => to < now && !open);
      if (here) found.around.push({ item, why: `${here.from}〜${here.open ? '' : here.to}${unit}` });
      else if (soon) found.ahead.push({ item, why: `${soon.from}${unit}から` });
      else if (past) found.behind.push({ item, why: `${Math.max(...stretches.map(({ to }) => to))}${unit}まで` });
    } else if (own >= 0 && item.ties.length > 0) {
      const ranks = item.ties.map(({ rank }) => timeline.ranks.findIndex(({ id }) => id === rank));
      const nameAt = (index: number) => timeline.ranks[index]?.name ?? '';
      const coming = item.ties.find(({ rank }) => next.includes(rank));
      if (ranks.includes(own)) found.around.push({ item, why: nameAt(own) });
      else if (coming) {
        const start = startOf(coming.rank);
        const name = nameAt(timeline.ranks.findIndex(({ id }) => id === coming.rank));
        // A rank that begins later than that, by guidance or by what the person tries out, is not among the next steps.
        if (start && start.from > start.now + YEARS_AHEAD) continue;
        found.ahead.push({
          item,
          why: start && start.from > start.now ? `${name}（${start.from}${start.unit}から）` : `次の職層（${name}）`,
        });
      } else if (Math.max(...ranks) < own) found.behind.push({ item, why: nameAt(Math.max(...ranks)) });
    }
  }
  return found;
}
