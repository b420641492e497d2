import type { Neighbour } from '../../domain/timeline/place.ts';
import { tag } from './picture.ts';
import { h, type Tree } from './tree.ts';

/** One of the lists of what stands around the reader. */
export const near = (neighbours: readonly Neighbour[]): Tree[] =>
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
