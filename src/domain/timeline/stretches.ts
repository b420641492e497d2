import type { Mark } from '../../model/kinds/competency-table.ts';
import type { Axis } from './axis.ts';
import { basisOn, extentOn, type Known, type Period } from './move.ts';
import type { Timeline, TimelineItem } from './timeline.ts';

/** A part of the axis that an item takes. Both ends belong to it. */
export interface Stretch {
  from: number;
  to: number;
  basis: Known;
  mark: Mark | null;
  /** Whether it goes on beyond the axis, or to no known end. */
  open: boolean;
  /** The earlier of two ends, where the source gives a range. */
  soft: number | null;
}

const CERTAINTY: readonly Known[] = ['stated', 'inferred', 'assumed'];
const least = (...known: Known[]): Known =>
  CERTAINTY[Math.max(...known.map((one) => CERTAINTY.indexOf(one)))] ?? 'inferred';

/**
 * Where an item stands on an axis; an empty list where nothing says so (it goes into the tray).
 *
 * On the axis of ranks an item stands at its ranks. On those of years and ages it stands where a source puts it. What
 * belongs to a rank and has no years takes those of the rank only where that adds no claim: abilities and stages, which
 * are asked of the whole rank, as inferred; trainings, which are held at some moment that no source gives, only where
 * the reader themself has said when they reach the rank.
 * @param periods those of `periodsOn`, for this axis
 */
export function stretchesOn(axis: Axis, item: TimelineItem, timeline: Timeline, periods: readonly Period[]): Stretch[] {
  if (axis.kind === 'rank') return atRanks(axis, item, timeline);
  if (item.lane === 'rank' && item.ties.length > 0) {
    return periods
      .filter((period) => period.item === item)
      .map(({ from, to, basis, open }) => ({ from, to, basis, open, mark: null, soft: null }));
  }
  const extent = extentOn(axis, item, timeline);
  if (extent) {
    const { from, to, soft } = extent;
    if (from > axis.to || (to ?? from) < axis.from) return [];
    return [
      {
        from: Math.max(axis.from, from),
        to: Math.min(axis.to, to ?? axis.to),
        basis: basisOn(axis, item),
        mark: null,
        open: to === null || to > axis.to,
        soft,
      },
    ];
  }
  return item.kind === 'milestone' ? [] : withRanks(item, timeline, periods);
}

/**
 * Neighbouring ranks of an item with the same mark and basis, as stretches of the axis of ranks. Columns without a rank
 * (where two cities are lined up) part nothing.
 */
function atRanks(axis: Axis, item: TimelineItem, timeline: Timeline): Stretch[] {
  const found: Stretch[] = [];
  for (const { rank, mark, basis } of item.ties) {
    const at = axis.from + timeline.ranks.findIndex(({ id }) => id === rank);
    const known: Known = basis === 'stated' ? 'stated' : 'inferred';
    const last = found.at(-1);
    const isNext = last && timeline.ranks.slice(last.to + 1 - axis.from, at - axis.from).every(({ id }) => id === '');
    if (isNext && last.mark === mark && last.basis === known) last.to = at;
    else found.push({ from: at, to: at, basis: known, mark, open: false, soft: null });
  }
  return found;
}

/** The periods of an item's ranks. */
function withRanks(item: TimelineItem, timeline: Timeline, periods: readonly Period[]): Stretch[] {
  const found: (Stretch & { rank: number })[] = [];
  for (const { rank, mark, basis } of item.ties) {
    const period = periods.find(({ ranks }) => ranks.includes(rank));
    if (!period || (item.kind === 'training' && period.basis !== 'assumed')) continue;
    const index = timeline.ranks.findIndex(({ id }) => id === rank);
    const known = least('inferred', period.basis, basis === 'stated' ? 'stated' : 'inferred');
    const last = found.at(-1);
    if (last && last.rank === index - 1 && last.mark === mark && last.basis === known) {
      last.to = Math.max(last.to, period.to);
      last.open = period.open;
      last.rank = index;
    } else {
      // Where two periods share years, the one that begins goes before the one that ends.
      if (last) last.to = Math.min(last.to, period.from - 1);
      found.push({ from: period.from, to: period.to, basis: known, mark, open: period.open, soft: null, rank: index });
    }
  }
  return found
    .filter(({ from, to }) => from <= to)
    .map(({ from, to, basis, mark, open, soft }) => ({ from, to, basis, mark, open, soft }));
}
