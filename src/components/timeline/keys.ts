import type { Layout } from '../../domain/timeline/layout.ts';

/** A place that the arrow keys lead to. */
export interface Stop {
  /** The id of an item; the name of the stop (`data-stop`) where an item stands in several places. */
  item: string;
  /** Counted from the top, over all pictures. */
  lane: number;
  /** Where it stands in its lane, for finding the nearest one of another lane. */
  at: number;
}

/** The stops of pictures that stand one above the other. What stands in a tray comes after all that has a place. */
export function stopsOf(layouts: readonly Layout[]): Stop[] {
  const stops: Stop[] = [];
  let lane = 0;
  for (const { lanes, window } of layouts) {
    const size = window.to - window.from + 1;
    for (const { rows, tray } of lanes) {
      const placed = rows
        .flat()
        .filter(({ carries }) => carries)
        .map(({ stop, column, width }) => ({ item: stop, lane, at: column + (width - 1) / 2 }))
        .sort((a, b) => a.at - b.at);
      const kept = tray.map(({ id }, index) => ({ item: id, lane, at: size + 1 + index }));
      if (placed.length + kept.length > 0) lane += 1;
      stops.push(...placed, ...kept);
    }
  }
  return stops;
}

/**
 * Where a key leads from a stop: left and right along time, up and down to the nearest of the lane above or below,
 * Home and End to the ends of the lane. Null where it leads nowhere.
 */
export function nextStop(stops: readonly Stop[], current: string | null, key: string): string | null {
  const here = stops.find(({ item }) => item === current) ?? stops[0];
  if (!here) return null;
  const lane = stops.filter((stop) => stop.lane === here.lane);
  const index = lane.indexOf(here);
  const nearest = (to: number) =>
    stops
      .filter((stop) => stop.lane === to)
      .reduce<Stop | undefined>(
        (best, stop) => (best && Math.abs(best.at - here.at) <= Math.abs(stop.at - here.at) ? best : stop),
        undefined,
      );
  const next = {
    ArrowRight: lane[index + 1],
    ArrowLeft: lane[index - 1],
    ArrowDown: nearest(here.lane + 1),
    ArrowUp: nearest(here.lane - 1),
    Home: lane[0],
    End: lane.at(-1),
  }[key];
  return next?.item ?? null;
}

/** The stop of a bar, chip or step (`data-item`, `data-of`). */
export const stopAt = ({ dataset }: HTMLElement): string => dataset['stop'] ?? dataset['item'] ?? dataset['of'] ?? '';

/** The stop to go on with: the same one, else one of the same item, else the first. */
export const stopIn = (stops: readonly Stop[], wanted: string | null): string | null =>
  (stops.find(({ item }) => item === wanted) ?? stops.find(({ item }) => item.startsWith(`${wanted}@`)) ?? stops[0])
    ?.item ?? null;
