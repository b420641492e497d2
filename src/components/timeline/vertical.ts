import { axisOf, type Span } from '../../domain/timeline/axis.ts';
import type { ByPeriod, PeriodRow } from '../../domain/timeline/by-period.ts';
import { stretchesOn } from '../../domain/timeline/stretches.ts';
import type { AxisKind, Timeline, TimelineItem } from '../../domain/timeline/timeline.ts';
import { AXIS_NAMES, cellInWords, spokenName } from '../../domain/timeline/words.ts';
import { laneKind, linkOf, type PictureState, unspoken } from './picture.ts';
import { h, type Tree } from './tree.ts';

/** The timeline from top to bottom, for narrow screens: a step for each period, and in it what belongs to it. */
export function vertical(
  { lanes, rows, dated, rest }: ByPeriod,
  timeline: Timeline,
  view: { axis: AxisKind; window: Span },
  state: PictureState,
): Tree {
  const axis = axisOf(timeline, view.axis);
  const spanOf = ({ years, ages, ranks }: PeriodRow): Span | null => {
    if (view.axis !== 'rank') return view.axis === 'years' ? years : ages;
    const at = timeline.ranks.findIndex(({ id }) => id === ranks[0]?.id) + 1;
    return { from: at, to: at + ranks.length - 1 };
  };
  // Periods are left out of the names: what belongs to a rank is said with the rank.
  const link = (item: TimelineItem, className: string) =>
    h(
      'a',
      {
        class: className,
        ...linkOf(item, spokenName(axis, item, stretchesOn(axis, item, timeline, []), timeline), state),
      },
      item.title,
      item.old && unspoken('tl-tag', '旧版'),
    );
  const groups = (cells: ReadonlyMap<string, readonly TimelineItem[]>) =>
    lanes.flatMap(({ id, name }) => {
      const items = cells.get(id) ?? [];
      if (items.length === 0) return [];
      return [
        h('p', { class: 'tl-group-name', 'data-lane': laneKind(id) }, name),
        h(
          'div',
          { class: 'tl-chips', role: 'list', 'aria-label': name, 'data-lane': laneKind(id) },
          ...items.map((item) => h('div', { role: 'listitem', class: 'tl-chip-cell' }, link(item, 'tl-chip'))),
        ),
      ];
    });
  const nowMark = (at: number) => h('p', { class: 'tl-now-mark' }, `いま ${cellInWords(axis, at, timeline)}`);
  const shown = rows.filter((row) => {
    const span = spanOf(row);
    return !span || (span.from <= view.window.to && span.to >= view.window.from);
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
    h('h2', { class: 'tl-city' }, `${timeline.name}の図`),
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
          },
          row === here && state.now !== null && nowMark(state.now),
          h('p', { class: 'tl-step-when' }, row.when.length > 0 ? row.when.join('・') : '年次・年齢の記載なし'),
          link(row.item, 'tl-step-name'),
          ...groups(row.cells),
        ),
      ),
    ),
    dated.length > 0 &&
      h(
        'div',
        { class: 'tl-tray', 'data-key': 'dated' },
        h('p', { class: 'tl-tray-name' }, '年次・年齢の記載だけがあるもの'),
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
    rest.size > 0 &&
      h(
        'div',
        { class: 'tl-tray', 'data-key': 'rest' },
        h('p', { class: 'tl-tray-name' }, '職層・年次・年齢の記載なし'),
        ...groups(rest),
      ),
    ...lanes.flatMap(({ silence }) => (silence === null ? [] : [h('p', { class: 'tl-silence' }, silence)])),
  );
}
