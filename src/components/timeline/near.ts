import type { PersonPlace } from '../../domain/timeline/place.ts';
import { type Neighbour, surroundingsOf } from '../../domain/timeline/surroundings.ts';
import type { Moves, Timeline } from '../../domain/timeline/timeline.ts';
import { draw } from './draw.ts';
import type { Parts } from './parts.ts';
import { tag } from './pieces.ts';
import { h, type Tree } from './tree.ts';

/** Draws the lists of what stands around the reader. */
export function drawNear(
  { part }: Parts,
  timeline: Timeline,
  place: PersonPlace,
  moves: Moves,
  offset: number | null,
): void {
  const found = surroundingsOf(timeline, place, moves, offset);
  for (const list of ['around', 'ahead', 'behind'] as const) draw(part(list), entriesOf(found[list]));
}

const entriesOf = (neighbours: readonly Neighbour[]): Tree[] =>
  neighbours.length === 0
    ? [h('li', { class: 'blank' }, '方針から分かるものはありません。')]
    : neighbours.map(({ item, why }) =>
        h(
          'li',
          { 'data-key': item.id },
          h('a', { href: item.href }, item.title),
          h('span', { class: 'tl-near-why' }, `${item.what}・${why}`),
          item.old && tag('旧版'),
        ),
      );
