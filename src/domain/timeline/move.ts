import type { Basis } from '../../model/fields.ts';
import { type Axis, axisOf, tableOffset } from './axis.ts';
import type { Extent, Moves, Rank, Timeline, TimelineItem } from './timeline.ts';

/** How the place of something on an axis is known: as the source has it, or `assumed` by the reader. */
export type Known = Exclude<Basis, 'unknown'> | 'assumed';

/** A period of a working life on the axis of years or ages: one rank, or several that share a band of the source. */
export interface Period {
  item: TimelineItem;
  /** Ids of its ranks, from the lowest up. */
  ranks: string[];
  title: string;
  from: number;
  to: number;
  basis: Known;
  /** Whether it goes on to no known end. */
  open: boolean;
}

/** Periods in the order of the ranks, and what had to give way. One that has no place is not among them. */
export interface Periods {
  placed: Period[];
  conflicts: string[];
}

interface Unit {
  item: TimelineItem;
  ranks: Rank[];
  extent: Extent | null;
  /** The place the reader gave it. */
  moved: number | null;
}

/**
 * Puts the periods of an organisation on the axis of years or ages.
 *
 * A rank the reader moved starts where they say; the period before it ends the year before. Ranks never change their
 * order: where two would, the one that the reader did not move gives way, and of two moved ones the higher. A rank
 * reached in the first year leaves out those below it (somebody hired into it).
 * @param offset age minus year of service of this person; the table of the source where it is null
 */
export function periodsOn(timeline: Timeline, axis: Axis, moves: Moves, offset: number | null): Periods {
  const unit = axis.kind === 'ages' ? '歳' : '年目';
  const shift = axis.kind === 'ages' ? (offset ?? tableOffset(timeline)) : 0;
  const moved = (rank: Rank): number | null => {
    const year = moves[rank.id];
    return year === undefined || shift === null ? null : year + shift;
  };
  const rankOf = new Map(timeline.ranks.map((rank) => [rank.id, rank]));
  const units = timeline.items
    .filter(({ lane, ties }) => lane === 'rank' && ties.length > 0)
    .flatMap((item) => split(item, timeline, axis, rankOf, moved))
    .sort((a, b) => timeline.ranks.indexOf(a.ranks[0]!) - timeline.ranks.indexOf(b.ranks[0]!));

  const entered = units.findLastIndex(({ ranks }) => ranks[0] !== undefined && moves[ranks[0].id] === 1);
  const skipped = units.slice(0, Math.max(0, entered));
  const present = units.slice(Math.max(0, entered));
  const chosen = present.filter(({ extent, moved: at }) => at !== null || (extent && extent.from <= axis.to));
  const places = inOrder(
    chosen.map((one) => ({ at: wishOf(one, axis), moved: one.moved !== null })),
    axis,
  );

  const conflicts =
    skipped.length > 0 ? [`入庁したときの職層より下の期間（${namesOf(skipped)}）は置いていません。`] : [];
  /** Whether a period does not start where the source has it. */
  const isTouched = (index: number): boolean => {
    const one = chosen[index];
    return one !== undefined && (one.moved !== null || places[index] !== wishOf(one, axis));
  };
  const placed = chosen.map((one, index): Period => {
    const from = places[index] ?? axis.from;
    const wish = wishOf(one, axis);
    if (from !== wish) {
      conflicts.push(
        one.moved === null
          ? `${namesOf([one])}の始まりは、職層の順番を守るため、目安の${wish}${unit}から${from}${unit}に動きました。`
          : `${namesOf([one])}になる年は、職層の順番を守るため、${wish}${unit}ではなく${from}${unit}に置きました。`,
      );
    }
    const next = places[index + 1];
    const end = one.extent?.to ?? null;
    const to = next !== undefined && (isTouched(index) || isTouched(index + 1)) ? next - 1 : (end ?? axis.to);
    return {
      item: one.item,
      ranks: one.ranks.map(({ id }) => id),
      title: one.ranks.length === one.item.ties.length ? one.item.title : namesOf([one]),
      from,
      to: Math.min(axis.to, Math.max(from, to)),
      basis: isTouched(index) ? 'assumed' : basisOn(axis, one.item),
      open: to > axis.to || (next === undefined && end === null),
    };
  });
  return { placed, conflicts };
}

/** Where a period would start if it were alone. */
const wishOf = ({ moved, extent }: Unit, axis: Axis): number => moved ?? Math.max(axis.from, extent?.from ?? axis.from);

const namesOf = (units: readonly Pick<Unit, 'ranks'>[]): string =>
  units.flatMap(({ ranks }) => ranks.map(({ name }) => name)).join('・');

/** A band of several ranks falls apart where the reader gives one of its later ranks a year of its own. */
function split(
  item: TimelineItem,
  timeline: Timeline,
  axis: Axis,
  rankOf: ReadonlyMap<string, Rank>,
  moved: (rank: Rank) => number | null,
): Unit[] {
  const extent = extentOn(axis, item, timeline);
  const parts: Unit[] = [];
  for (const { rank: id } of item.ties) {
    const rank = rankOf.get(id);
    if (!rank) continue;
    const at = moved(rank);
    const last = parts.at(-1);
    if (last && at === null) last.ranks.push(rank);
    else parts.push({ item, ranks: [rank], extent: last ? null : extent, moved: at });
  }
  // What is left of the band ends where the band ended.
  const tail = parts.at(-1);
  if (tail && parts.length > 1 && extent) tail.extent = { from: tail.moved ?? extent.from, to: extent.to, soft: null };
  return parts;
}

/**
 * Where a source puts something on the axis of years or ages. Where it gives only the other of the two, a table of the
 * source that ties both is used; without one there is no place.
 */
export function extentOn(axis: Axis, { years, ages }: TimelineItem, timeline: Timeline): Extent | null {
  const [own, other] = axis.kind === 'ages' ? [ages, years] : [years, ages];
  if (own) return own;
  const offset = tableOffset(timeline);
  if (!other || offset === null) return null;
  const shift = axis.kind === 'ages' ? offset : -offset;
  return {
    from: other.from + shift,
    to: other.to === null ? null : other.to + shift,
    soft: other.soft === null ? null : other.soft + shift,
  };
}

/** What was read off the other of years and ages is inferred. */
export const basisOn = (axis: Axis, { years, ages, basis }: TimelineItem): Known =>
  (axis.kind === 'ages' ? ages : years) && basis !== 'unknown' ? basis : 'inferred';

/**
 * Brings wished places into a strictly rising order within an axis. What was moved stays unless another moved one or
 * the ends of the axis are in its way; what was not moved gives way. Without anything moved, all stay where they are.
 */
export function inOrder(
  wishes: readonly { at: number; moved: boolean }[],
  { from, to }: { from: number; to: number },
): number[] {
  const count = wishes.length;
  if (!wishes.some(({ moved }) => moved)) return wishes.map(({ at }) => Math.max(from, at));
  const places = wishes.map(({ at }, index) =>
    Math.min(Math.max(at, from + index), Math.max(from + index, to - (count - 1 - index))),
  );
  let anchor = -1;
  for (let index = 0; index < count; index += 1) {
    if (!wishes[index]!.moved) continue;
    if (anchor >= 0) places[index] = Math.max(places[index]!, places[anchor]! + index - anchor);
    anchor = index;
  }
  // From above: what was not moved makes room below a moved one. From below: it makes room above it.
  for (let index = count - 2; index >= 0; index -= 1)
    if (!wishes[index]!.moved) places[index] = Math.min(places[index]!, places[index + 1]! - 1);
  for (let index = 1; index < count; index += 1)
    if (!wishes[index]!.moved) places[index] = Math.max(places[index]!, places[index - 1]! + 1);
  return places;
}

/** The year of service in which each rank begins where a source says so, by the rank's id. */
export const openingStarts = (timeline: Timeline): Map<string, number> =>
  new Map(
    periodsOn(timeline, axisOf(timeline, 'years'), {}, null).placed.flatMap(({ ranks: [rank], from }) =>
      rank === undefined ? [] : [[rank, from] as const],
    ),
  );
