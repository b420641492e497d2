import { type Axis, axisOf, type Span, windowOf, type Zoom } from './axis.ts';
import { periodsOn, type Period } from './move.ts';
import { type Stretch, stretchesOn } from './stretches.ts';
import type { AxisKind, Lane, Moves, Timeline, TimelineItem } from './timeline.ts';

/** What a reader looks at. */
export interface View {
  axis: AxisKind;
  zoom: Zoom;
  moves: Moves;
  /** Age minus year of service of this person, where they gave both. */
  offset: number | null;
  /** Ids of lanes that are put away. */
  hidden: readonly string[];
  /** Only trainings of this category. */
  category: string | null;
  /** Only what develops this ability. */
  ability: string | null;
  /** How many letters fit into the width of one cell. */
  letters: number;
}

/** A piece of an item as it is drawn: columns count from 1 at the left edge of the window. */
export interface Piece {
  /** Unique in the lane, and the same for the same thing in every layout. */
  key: string;
  item: TimelineItem;
  /** The name by which keys lead to it: that of its item, unless several pieces of it are links. */
  stop: string;
  /** Its mark, and its title where it stands; '' on the narrower pieces of an item without marks. */
  label: string;
  /** Whether it is the one of its item that is a link. */
  carries: boolean;
  stretch: Stretch;
  column: number;
  width: number;
  /** Whether it goes on beyond the left edge, and beyond the right one. */
  before: boolean;
  after: boolean;
  /** Whether its title is longer than itself and has to reach out to the left, for want of room to the right. */
  leftward: boolean;
  /** Whether its title stands beside it: a bar of one cell is too narrow to begin a title in. */
  aside: boolean;
  /** Columns that it takes together with its label: no other piece of the row reaches into them. */
  takes: Span;
}

export interface LaneLayout {
  lane: Lane;
  /** From the top; in each row from left to right, and no two overlap. */
  rows: Piece[][];
  /** What has no place on this axis: by the lowest rank it is tied to, then what is tied to none, as the source has it. */
  tray: TimelineItem[];
  /** What lies outside the window, in the order of time. */
  outside: TimelineItem[];
}

export interface Layout {
  timeline: Timeline;
  axis: Axis;
  window: Span;
  lanes: LaneLayout[];
}

/** Room between the end of a title and the next bar, in letters. */
const GAP = 1.5;

/** Room for 推定 or 仮定 after a label, in letters. */
const KNOWN = 2.5;

/**
 * Lays the items of a timeline out for a view. The same input gives the same layout, whatever came before.
 */
export function layoutOf(timeline: Timeline, view: View): Layout {
  const axis = axisOf(timeline, view.axis);
  const window = windowOf(axis, view.zoom);
  const placed = axis.kind === 'rank' ? [] : periodsOn(timeline, axis, view.moves, view.offset).placed;
  const lanes = timeline.lanes
    .filter(({ id }) => !view.hidden.includes(id))
    .map((lane): LaneLayout => {
      const all: Piece[][] = [];
      const tray: TimelineItem[] = [];
      const outside: TimelineItem[] = [];
      for (const item of timeline.items) {
        if (item.lane !== lane.id || !isWanted(item, view)) continue;
        const stretches = stretchesOn(axis, item, timeline, placed);
        if (stretches.length === 0) {
          tray.push(item);
          continue;
        }
        const seen = stretches.filter(({ from, to }) => from <= window.to && to >= window.from);
        if (seen.length === 0) outside.push(item);
        else if (lane.id === 'rank') {
          // Every rank has a step of its own.
          for (const [index, stretch] of seen.entries())
            all.push(piecesOf(item, [stretch], window, titleOf(item, stretch, placed), view, index));
        } else {
          all.push(piecesOf(item, seen, window, item.title, view));
        }
      }
      const rows =
        lane.id === 'rank' ? (axis.kind === 'rank' ? packed(all) : all.sort(byPlace).reverse()) : packed(all);
      return { lane, rows, tray: tray.sort(byRank(timeline)), outside: outside.sort(byStart(axis, timeline, placed)) };
    });
  return { timeline, axis, window, lanes };
}

/** Whether an item is left when narrowed down. Ranks and milestones stay: they say where the rest stands. */
export const isWanted = (item: TimelineItem, { category, ability }: Pick<View, 'category' | 'ability'>): boolean =>
  item.lane === 'rank' ||
  ((category === null || item.category === null || item.category === category) &&
    (ability === null || item.kind === 'milestone' || item.develops.includes(ability)));

const titleOf = (item: TimelineItem, stretch: Stretch, periods: readonly Period[]): string =>
  periods.find((period) => period.item === item && period.from === stretch.from)?.title ?? item.title;

/**
 * The pieces of an item that lie in the window. The first one with room enough carries the title, else the widest.
 * @param part which one of several rows of the item it is; the first is 0
 */
function piecesOf(
  item: TimelineItem,
  stretches: readonly Stretch[],
  window: Span,
  title: string,
  { axis, letters }: Pick<View, 'axis' | 'letters'>,
  part = 0,
): Piece[] {
  const size = window.to - window.from + 1;
  const spans = stretches.map(({ from, to }) => ({
    from: Math.max(from, window.from) - window.from + 1,
    to: Math.min(to, window.to) - window.from + 1,
  }));
  const widthOf = ({ from, to }: Span) => to - from + 1;
  // A column of the axis of ranks is wide: titles wrap in it.
  const isWrapping = axis === 'rank';
  const neededFor = (label: string, { basis }: Stretch) =>
    Math.ceil((label.length + GAP + (basis === 'stated' ? 0 : KNOWN)) / letters);
  const roomy = spans.findIndex((span, index) => widthOf(span) >= neededFor(`${title} `, stretches[index]!));
  const carrier =
    roomy >= 0 ? roomy : spans.findIndex((span) => spans.every((other) => widthOf(other) <= widthOf(span)));
  const made: Piece[] = [];
  for (const [index, stretch] of stretches.entries()) {
    const span = spans[index]!;
    const { from, to } = span;
    // A piece that stands apart says what it is; one beside the titled piece needs its mark only.
    const isApart = isWrapping && spans[index - 1]?.to !== from - 1 && spans[index + 1]?.from !== to + 1;
    const label = `${stretch.mark ?? ''}${index === carrier || isApart ? title : ''}`;
    const isTiny = !isWrapping && label !== '' && widthOf(span) === 1 && neededFor(label, stretch) > 1;
    const needed = Math.max(widthOf(span), isWrapping ? 1 : neededFor(label, stretch)) + (isTiny ? 1 : 0);
    const leftward = from + needed - 1 > size && to - needed >= 0 && needed > widthOf(span);
    const takes = leftward ? { from: to - needed + 1, to } : { from, to: Math.min(size, from + needed - 1) };
    const isApartFrom = (other: Span) => other.to < takes.from || takes.to < other.from;
    const isFree =
      spans.every((other, at) => at === index || isApartFrom(other)) && made.every((other) => isApartFrom(other.takes));
    made.push({
      key: `${item.id}@${title === item.title ? '' : title}${stretches.length > 1 ? index : part || ''}`,
      item,
      stop: part === 0 ? item.id : `${item.id}@${part}`,
      label,
      carries: index === carrier,
      stretch,
      column: from,
      width: widthOf(span),
      before: stretch.from < window.from,
      after: stretch.to > window.to || stretch.open,
      leftward: leftward && isFree,
      aside: isTiny && isFree,
      takes: isFree ? takes : span,
    });
  }
  return made;
}

const byRank = ({ ranks }: Timeline) => {
  const rankOf = ({ ties: [tie] }: TimelineItem) => (tie ? ranks.findIndex(({ id }) => id === tie.rank) : ranks.length);
  return (a: TimelineItem, b: TimelineItem) => rankOf(a) - rankOf(b);
};

const byPlace = ([a]: Piece[], [b]: Piece[]): number =>
  (a?.column ?? 0) - (b?.column ?? 0) || (a?.stretch.from ?? 0) - (b?.stretch.from ?? 0);

const byStart = (axis: Axis, timeline: Timeline, periods: readonly Period[]) => (a: TimelineItem, b: TimelineItem) =>
  (stretchesOn(axis, a, timeline, periods)[0]?.from ?? 0) - (stretchesOn(axis, b, timeline, periods)[0]?.from ?? 0);

/**
 * Puts groups of pieces into as few rows as their order allows: each group goes whole into the first row where it fits.
 * Groups come by their start, longer ones first, else in the order given.
 */
function packed(groups: readonly Piece[][]): Piece[][] {
  const rows: Piece[][] = [];
  const reach = (pieces: readonly Piece[]) => Math.max(...pieces.map(({ column, width }) => column + width));
  const sorted = [...groups].sort((a, b) => (a[0]?.column ?? 0) - (b[0]?.column ?? 0) || reach(b) - reach(a));
  for (const group of sorted) {
    const fits = (row: readonly Piece[]) =>
      group.every(({ takes: a }) => row.every(({ takes: b }) => a.to < b.from || b.to < a.from));
    const row = rows.find(fits);
    if (row) row.push(...group);
    else rows.push([...group]);
  }
  return rows.map((row) => row.sort((a, b) => a.column - b.column));
}
