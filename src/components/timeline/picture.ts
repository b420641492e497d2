import type { Axis, Span } from '../../domain/timeline/axis.ts';
import type { Layout } from '../../domain/timeline/layout.ts';
import type { Timeline } from '../../domain/timeline/timeline.ts';
import { AXIS_NAMES, cellInWords } from '../../domain/timeline/words.ts';
import { laneTree } from './lane.ts';
import { type PictureState, tag } from './pieces.ts';
import { h, type Tree } from './tree.ts';

/** The timeline of one organisation from left to right: an axis, and below it a lane for each thing a policy speaks of. */
export function picture(layout: Layout, state: PictureState): Tree {
  const { timeline, axis, window, lanes } = layout;
  const size = window.to - window.from + 1;
  return h(
    'div',
    {
      class: 'tl-picture',
      role: 'group',
      'aria-label': `${timeline.name}の図（横軸は${AXIS_NAMES[axis.kind]}）`,
      'data-axis': axis.kind,
      'data-key': timeline.org,
    },
    ...cityHead(timeline, state),
    h(
      'div',
      { class: 'tl-scale', 'aria-hidden': 'true' },
      h('span', { class: 'tl-scale-name' }, AXIS_NAMES[axis.kind]),
      h(
        'div',
        { class: 'tl-row', 'data-n': size },
        ...marksOf(axis, window).map(({ at, width }) =>
          h(
            'span',
            { class: 'tl-mark', 'data-c': at - window.from + 1, 'data-w': width },
            cellInWords(axis, at, timeline),
            state.lineUp && timeline.ranks[at - 1]?.isLoose && tag('近い職'),
          ),
        ),
      ),
    ),
    h(
      'div',
      { class: 'tl-body' },
      h(
        'div',
        { class: 'tl-lines', 'data-n': size, 'aria-hidden': 'true' },
        ...marksOf(axis, window).map(({ at, width }) =>
          h('span', { class: 'tl-line', 'data-c': at - window.from + 1, 'data-w': width }),
        ),
      ),
      ...lanes.map((lane, index) => laneTree(layout, lane, state, index === 0)),
    ),
  );
}

/** The name of the city, and what is to be said of its picture as a whole. */
export const cityHead = (timeline: Timeline, { isBeside, lineUp, notes = [] }: PictureState): Tree[] => [
  h('h2', { class: 'tl-city' }, `${timeline.name}の図`),
  ...(isBeside ? cautionsOf(timeline) : []),
  ...(lineUp ? [h('p', { class: 'tl-note' }, lineUp, h('a', { href: timeline.crosswalk }, '職層の対応表'))] : []),
  ...notes.map((words) => h('p', { class: 'tl-note' }, words)),
];

/** The cautions of the sources of a city that the page is not about: the page itself says those of its own. */
export const cautionsOf = ({ cautions }: Timeline): Tree[] =>
  cautions.map(({ text }) => h('p', { class: 'banner tl-caution' }, text));

/** Where the axis is labelled: every cell of a close look, else every fifth. */
function marksOf(axis: Axis, { from, to }: Span): { at: number; width: number }[] {
  const size = to - from + 1;
  const step = axis.kind === 'rank' || size <= 15 ? 1 : 5;
  const marks: { at: number; width: number }[] = [];
  for (let at = from; at <= to; at += 1) {
    const isFirst = at === from;
    if (isFirst || step === 1 || at % step === 0) marks.push({ at, width: 1 });
  }
  return marks
    .filter(({ at }, index) => index > 0 || step === 1 || (marks[1]?.at ?? Infinity) - at > 1)
    .map(({ at }, index, all) => ({ at, width: (all[index + 1]?.at ?? to + 1) - at }));
}
