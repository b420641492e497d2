import type { AxisKind, Timeline } from './timeline.ts';

/** A line of cells, each of the same width: years of service, ages, or ranks from the lowest up. */
export interface Axis {
  kind: AxisKind;
  from: number;
  to: number;
}

/** Both ends belong to it. */
export interface Span {
  from: number;
  to: number;
}

/** 43 years: the table of 立川市 leads from the first year of service (23歳) to the last (65歳). */
const YEARS: Span = { from: 1, to: 43 };
const AGES: Span = { from: 23, to: 65 };

/** The axis of a kind. Only the one of ranks differs from one organisation to the next. */
export const axisOf = (timeline: Timeline, kind: AxisKind): Axis =>
  kind === 'rank'
    ? { kind, from: 1, to: Math.max(1, timeline.ranks.length) }
    : { kind, ...(kind === 'years' ? YEARS : AGES) };

/** What is added to a year of service to get the age in it; null where no source ties both. */
export const tableOffset = (timeline: Timeline): number | null =>
  timeline.firstAge === null ? null : timeline.firstAge - 1;

/** How many cells a window shows, from all to the closest look. */
export const WIDTHS = [43, 30, 20, 15, 10, 5] as const;

/** How closely the axis is looked at: an index of WIDTHS, and the cell in the middle. */
export interface Zoom {
  level: number;
  center: number;
}

/** The part of the axis in sight. The axis of ranks is always whole: it is short. */
export function windowOf(axis: Axis, { level, center }: Zoom): Span {
  const length = axis.to - axis.from + 1;
  const width = axis.kind === 'rank' ? length : Math.min(WIDTHS[level] ?? length, length);
  const from = Math.min(Math.max(axis.from, Math.round(center - (width - 1) / 2)), axis.to - width + 1);
  return { from, to: from + width - 1 };
}

/** One step closer (1) or further (-1). The middle stays, so that the opposite step leads back to the same window. */
export const zoomed = ({ level, center }: Zoom, step: number): Zoom => ({
  level: Math.min(Math.max(0, level + step), WIDTHS.length - 1),
  center,
});

/** The window moved along the axis, as far as the axis goes. */
export function panned(axis: Axis, zoom: Zoom, cells: number): Zoom {
  const { from, to } = windowOf(axis, zoom);
  const moved = Math.min(Math.max(axis.from, from + cells), axis.to - (to - from));
  return { level: zoom.level, center: moved + (to - from) / 2 };
}

/** The middle of an axis. */
export const middleOf = ({ from, to }: Axis): number => (from + to) / 2;
