import { axisOf } from './axis.ts';
import { isWanted, type View } from './layout.ts';
import { periodsOn } from './move.ts';
import { stretchesOn } from './stretches.ts';
import type { Lane, Rank, Timeline, TimelineItem } from './timeline.ts';
import { stretchInWords } from './words.ts';

/** A period of a working life with everything that belongs to it. */
export interface PeriodRow {
  item: TimelineItem;
  ranks: Rank[];
  /** Its years and ages in words; empty where neither is known. */
  when: string[];
  /** Cells of the years axis, or of the ages axis where only ages are known; null without either. */
  years: { from: number; to: number } | null;
  ages: { from: number; to: number } | null;
  /** By the id of the lane. */
  cells: Map<string, TimelineItem[]>;
}

/** The timeline as a table: what the picture shows, for reading. */
export interface ByPeriod {
  lanes: Lane[];
  /** From the lowest rank up. */
  rows: PeriodRow[];
  /** What has years or ages but belongs to no row. */
  dated: { item: TimelineItem; when: string[] }[];
  /** What has neither rank nor years nor ages, by the id of the lane. */
  rest: Map<string, TimelineItem[]>;
}

/** How an item belongs to the ranks of a period: its marks there, and whether any of it is inferred. */
export function tieTo({ ties, years, ages, basis }: TimelineItem, ranks: readonly Rank[]) {
  const own = ties.filter(({ rank }) => ranks.some(({ id }) => id === rank));
  return {
    marks: [...new Set(own.flatMap(({ mark }) => mark ?? []))],
    isInferred: own.some((tie) => tie.basis === 'inferred') || ((years ?? ages) !== null && basis === 'inferred'),
  };
}

/** Orders a timeline by period. What the view filters out is left out here too; its axis and window change nothing. */
export function byPeriod(
  timeline: Timeline,
  view: Pick<View, 'moves' | 'offset' | 'hidden' | 'category' | 'ability'>,
): ByPeriod {
  const scales = (['years', 'ages'] as const).map((kind) => {
    const axis = axisOf(timeline, kind);
    return { axis, periods: periodsOn(timeline, axis, view.moves, view.offset).placed };
  });
  const whenOf = (item: TimelineItem): string[] =>
    scales.flatMap(({ axis, periods }) =>
      stretchesOn(axis, item, timeline, periods)
        .slice(0, item.lane === 'rank' ? 1 : undefined)
        .map((stretch) => `${axis.kind === 'years' ? '入庁' : ''}${stretchInWords(axis, stretch, timeline)}`),
    );
  const spanOf = (item: TimelineItem, index: 0 | 1) => {
    const { axis, periods } = scales[index]!;
    const stretches = stretchesOn(axis, item, timeline, periods);
    const [first] = stretches;
    return first ? { from: first.from, to: Math.max(...stretches.map(({ to }) => to)) } : null;
  };
  const rows = timeline.items
    .filter(({ lane, ties }) => lane === 'rank' && ties.length > 0)
    .map((item): PeriodRow => ({
      item,
      ranks: timeline.ranks.filter(({ id }) => item.ties.some(({ rank }) => rank === id)),
      when: whenOf(item),
      years: spanOf(item, 0),
      ages: spanOf(item, 1),
      cells: new Map(),
    }))
    .sort((a, b) => timeline.ranks.indexOf(a.ranks[0]!) - timeline.ranks.indexOf(b.ranks[0]!));
  const dated: ByPeriod['dated'] = [];
  const rest: ByPeriod['rest'] = new Map();
  const add = (lists: Map<string, TimelineItem[]>, item: TimelineItem) =>
    lists.set(item.lane, [...(lists.get(item.lane) ?? []), item]);
  for (const item of timeline.items) {
    const isRow = item.lane === 'rank' && item.ties.length > 0;
    if (isRow || view.hidden.includes(item.lane) || !isWanted(item, view)) continue;
    const own = rows.filter(({ ranks }) => ranks.some(({ id }) => item.ties.some(({ rank }) => rank === id)));
    const covering = rows.find(
      ({ years }) => years && item.years && years.from <= item.years.from && item.years.from <= years.to,
    );
    if (own.length > 0) for (const row of own) add(row.cells, item);
    else if (covering && item.years) add(covering.cells, item);
    else if (item.years ?? item.ages) dated.push({ item, when: whenOf(item) });
    else add(rest, item);
  }
  return { lanes: timeline.lanes.filter(({ id }) => !view.hidden.includes(id)), rows, dated, rest };
}
