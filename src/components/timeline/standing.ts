import { axisOf, type Span } from '../../domain/timeline/axis.ts';
import { byPeriod, type PeriodRow, tieTo } from '../../domain/timeline/by-period.ts';
import type { View } from '../../domain/timeline/layout.ts';
import { stretchesOn } from '../../domain/timeline/stretches.ts';
import type { Rank, Timeline, TimelineItem } from '../../domain/timeline/timeline.ts';
import { AXIS_NAMES, cellInWords, NO_PLACE, spokenName } from '../../domain/timeline/words.ts';
import { cityHead } from './picture.ts';
import { laneKind, linkOf, type PictureState, tag, unspoken } from './pieces.ts';
import type { Stop } from './keys.ts';
import { h, type Tree } from './tree.ts';

/** The timeline from top to bottom, for narrow screens: a step for each period, and in it what belongs to it. */
export function standing(timeline: Timeline, view: View, window: Span, state: PictureState): Tree {
  const { lanes, rows, dated, rest } = byPeriod(timeline, view);
  const axis = axisOf(timeline, view.axis);
  const spanOf = ({ years, ages, ranks }: PeriodRow): Span | null => {
    if (view.axis !== 'rank') return view.axis === 'years' ? years : ages;
    const at = timeline.ranks.findIndex(({ id }) => id === ranks[0]?.id) + 1;
    return { from: at, to: at + ranks.length - 1 };
  };
  // Periods are left out of the names: what belongs to a rank is said with the rank.
  // An item stands at each of its ranks: the arrow keys tell these places apart by the step they are in.
  const link = (item: TimelineItem, className: string, step = '', ranks: readonly Rank[] = []) => {
    const name = spokenName(axis, item, stretchesOn(axis, item, timeline, []), timeline);
    return h(
      'a',
      { class: className, ...linkOf(item, name, state, `${item.id}@${step}`) },
      ...tieTo(item, ranks).marks.map((mark) => unspoken('tl-sign', mark)),
      item.title,
      item.old && unspoken('tl-tag', '旧版'),
      ranks.length > 0 && tieTo(item, ranks).isInferred && unspoken('tl-tag', '推定'),
    );
  };
  const groups = (cells: ReadonlyMap<string, readonly TimelineItem[]>, step = '', ranks: readonly Rank[] = []) =>
    lanes.flatMap(({ id, name }) => {
      const items = cells.get(id) ?? [];
      if (items.length === 0) return [];
      return [
        h(
          'p',
          { class: 'tl-group-name', 'data-lane': laneKind(id) },
          name,
          // They stand here by their rank; that is no year.
          ranks.length > 0 &&
            axis.kind !== 'rank' &&
            items.every(({ kind, years, ages }) => kind === 'training' && !years && !ages) &&
            tag(NO_PLACE[axis.kind]),
        ),
        h(
          'div',
          { class: 'tl-chips', role: 'list', 'aria-label': name, 'data-lane': laneKind(id) },
          ...items.map((item) =>
            h('div', { role: 'listitem', class: 'tl-chip-cell' }, link(item, 'tl-chip', step, ranks)),
          ),
        ),
      ];
    });
  const nowMark = (at: number) => h('p', { class: 'tl-now-mark' }, `いま ${cellInWords(axis, at, timeline)}`);
  const shown = rows.filter((row) => {
    const span = spanOf(row);
    return !span || (span.from <= window.to && span.to >= window.from);
  });
  const here = shown.find((row) => {
    const span = spanOf(row);
    return state.now !== null && span && span.from <= state.now && state.now <= span.to;
  });
  return h(
    'div',
    {
      class: 'tl-vertical',
      role: 'group',
      'aria-label': `${timeline.name}の図（上から下へ${AXIS_NAMES[view.axis]}）`,
      'data-key': timeline.org,
    },
    ...cityHead(timeline, state),
    state.now !== null && !here && nowMark(state.now),
    h(
      'ol',
      { class: 'tl-steps' },
      ...shown.map((row) =>
        h(
          'li',
          {
            class: 'tl-step',
            'data-key': row.item.id,
            'data-now': row === here,
            'data-basis': row.item.basis,
            'data-later': true,
          },
          row === here && state.now !== null && nowMark(state.now),
          h('p', { class: 'tl-step-when' }, row.when.length > 0 ? row.when.join('・') : '年次・年齢の記載なし'),
          link(row.item, 'tl-step-name'),
          ...groups(row.cells, row.item.id, row.ranks),
        ),
      ),
    ),
    dated.length > 0 &&
      trayOf(
        '年次・年齢の記載だけがあるもの',
        h(
          'div',
          { role: 'list', class: 'tl-chips' },
          ...dated.map(({ item, when }) =>
            h(
              'div',
              { role: 'listitem', class: 'tl-chip-cell' },
              h('span', { class: 'tl-chip-rank' }, when.join('・')),
              link(item, 'tl-chip'),
            ),
          ),
        ),
      ),
    rest.size > 0 && trayOf('職層・年次・年齢の記載なし', ...groups(rest)),
    ...lanes.flatMap(({ silence }) => (silence === null ? [] : [h('p', { class: 'tl-silence' }, silence)])),
  );
}

/** All links of standing pictures, one below the other. */
export const standingStops = (trees: readonly Tree[]): Stop[] =>
  trees.flatMap(stopNames).map((item, at) => ({ item, lane: 0, at }));

const stopNames = ({ attributes, children }: Tree): string[] => [
  ...(attributes['data-stop'] ? [String(attributes['data-stop'])] : []),
  ...children.flatMap((child) => (typeof child === 'string' ? [] : stopNames(child))),
];

const trayOf = (name: string, ...content: Tree[]): Tree =>
  h('div', { class: 'tl-tray', 'data-key': name }, h('p', { class: 'tl-tray-name' }, name), ...content);
