import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { h, type Tree } from './tree.ts';

/** What a picture shows besides its layout. */
export interface PictureState {
  /** Id of the item in the details. */
  selected: string | null;
  /** Id of the item that the Tab key leads to; null where every link can be reached (without script). */
  stop: string | null;
  /** The cell in which the reader stands. */
  now: number | null;
  /** Whether it stands below the picture of the page's own city: the page says the cautions of that one only. */
  isBeside?: boolean;
  /** What is said of its ranks and those of the picture above; null where ranks are not the axis. */
  lineUp?: string | null;
  /** What is left out or put in, in sentences. */
  notes?: readonly string[];
}

/** The kind of a lane: the lanes of several providers are of one kind. */
export const laneKind = (lane: string): string => lane.replace(/-\d+$/, '');

/** Words on a link that its name says already, in its own order: drawn by the style sheet, so that they are not text. */
export const unspoken = (name: string, words: string): Tree => h('span', { class: name, 'data-text': words });

/** A word in a frame: 推定, 旧版. */
export const tag = (word: string): Tree => h('span', { class: 'tl-tag' }, word);

/**
 * What makes an element the link of an item: where it leads without script, what is said of it, whether it is selected.
 * @param name what is spoken
 * @param place the name of the stop, where an item stands in several places
 */
export const linkOf = (
  item: TimelineItem,
  name: string,
  { selected, stop }: PictureState,
  place = item.id,
): Tree['attributes'] => ({
  href: item.href,
  'data-item': item.id,
  'data-stop': place === item.id ? null : place,
  'aria-label': name,
  'aria-current': item.id === selected ? 'true' : null,
  tabindex: stop === null ? null : place === stop ? 0 : -1,
});
