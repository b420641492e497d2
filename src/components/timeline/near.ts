import { type Neighbour, type PersonPlace, surroundingsOf, YEARS_AHEAD } from '../../domain/timeline/place.ts';
import type { Moves, Timeline } from '../../domain/timeline/timeline.ts';
import { KIND_WORDS } from '../../domain/timeline/words.ts';
import { tag } from './picture.ts';
import { h, type Tree } from './tree.ts';

/** What stands around the reader, what comes in the next years and what they may have passed, as three lists. */
export function near(timeline: Timeline, place: PersonPlace, moves: Moves, offset: number | null): Tree[] {
  const { around, ahead, behind } = surroundingsOf(timeline, place, moves, offset);
  const list = (name: string, neighbours: readonly Neighbour[]) =>
    h(
      'section',
      { 'data-key': name },
      h('h3', {}, name),
      neighbours.length === 0
        ? h('p', { class: 'blank' }, '方針から分かるものはありません。')
        : h(
            'ul',
            {},
            ...neighbours.map(({ item, why }) =>
              h(
                'li',
                { 'data-key': item.id },
                h('a', { href: item.href }, item.title),
                h('span', { class: 'tl-near-why' }, `${KIND_WORDS[item.kind]}・${why}`),
                item.old && tag('旧版'),
              ),
            ),
          ),
    );
  return [
    list('いまのまわり', around),
    list(`次の${YEARS_AHEAD}年`, ahead),
    list('これまでに通ったかもしれないもの', behind),
  ];
}
