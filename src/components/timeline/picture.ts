import type { Axis, Span } from '../../domain/timeline/axis.ts';
import type { LaneLayout, Layout, Piece } from '../../domain/timeline/layout.ts';
import type { Timeline, TimelineItem } from '../../domain/timeline/timeline.ts';
import {
  AXIS_NAMES,
  cellInWords,
  NO_PLACE,
  ranksInWords,
  spokenName,
  stretchInWords,
} from '../../domain/timeline/words.ts';
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
}

/** The timeline of one organisation from left to right: an axis, and below it a lane for each thing a policy speaks of. */
export function picture(layout: Layout, state: PictureState): Tree {
  const { timeline, axis, window, lanes } = layout;
  const size = window.to - window.from + 1;
  const now = state.now !== null && state.now >= window.from && state.now <= window.to ? state.now : null;
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
        now === null
          ? null
          : h(
              'span',
              { class: 'tl-now', 'data-c': now - window.from + 1, 'data-w': 1, 'data-key': 'now' },
              h('span', {}, `いま ${cellInWords(axis, now, timeline)}`),
            ),
      ),
      ...lanes.map((lane) => laneTree(layout, lane, state)),
    ),
  );
}

/** The name of the city, and below it the cautions of its sources where the page does not say them already. */
export const cityHead = ({ name, cautions }: Timeline, { isBeside }: PictureState): Tree[] => [
  h('h2', { class: 'tl-city' }, `${name}の図`),
  ...(isBeside ? cautions.map(({ text }) => h('p', { class: 'banner tl-caution' }, text)) : []),
];

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

function laneTree(layout: Layout, { lane, rows, tray, outside }: LaneLayout, state: PictureState): Tree {
  const { timeline, axis, window } = layout;
  const size = window.to - window.from + 1;
  const pieces = rows.flat();
  const isInferred = pieces.length > 0 && pieces.every(({ stretch }) => stretch.basis === 'inferred');
  const missing = axis.kind === 'rank' ? '職層' : axis.kind === 'years' ? '年次' : '年齢';
  const silence =
    lane.silence ?? (pieces.length + outside.length === 0 && tray.length > 0 ? lane.unplaced[axis.kind] : null);
  const { markWords } = timeline;
  const marks =
    markWords && pieces.some(({ stretch }) => stretch.mark)
      ? `◎${markWords['◎']} ○${markWords['○']}${timeline.hasLegend ? '' : '（原文に凡例なし）'}`
      : null;
  const id = `${timeline.org}-${lane.id}`;
  return h(
    'div',
    { class: 'tl-lane', 'data-lane': laneKind(lane.id), 'data-key': lane.id },
    h(
      'div',
      { class: 'tl-lane-head' },
      h('h3', { class: 'tl-lane-name', id: `lane-${id}` }, lane.name),
      // Said once for all bars of the lane; otherwise each bar says it for itself.
      isInferred && h('p', { class: 'tl-lane-note' }, axis.kind === 'rank' ? '職層との対応は推定' : `${missing}は推定`),
      marks && h('p', { class: 'tl-lane-marks' }, marks),
    ),
    h(
      'div',
      { class: 'tl-lane-body' },
      silence && h('p', { class: 'tl-silence' }, silence),
      pieces.length > 0 &&
        h(
          'div',
          {
            class: 'tl-rows',
            role: 'list',
            'aria-labelledby': `lane-${id}`,
            'data-key': 'rows',
            'data-steps': lane.id === 'rank' && axis.kind !== 'rank',
          },
          ...rows.map((row, index) =>
            h(
              'div',
              { class: 'tl-row', 'data-n': size, 'data-key': index },
              ...row.map((piece) => pieceTree(layout, piece, rows.length - 1 - index, pieces, state, isInferred)),
            ),
          ),
        ),
      tray.length > 0 && trayTree(layout, tray, id, state),
      outside.length > 0 &&
        h('p', { class: 'tl-outside' }, `この範囲の外: ${outside.map(({ title }) => title).join('、')}`),
    ),
  );
}

/** The kind of a lane: the lanes of several providers are of one kind. */
export const laneKind = (lane: string): string => lane.replace(/-\d+$/, '');

function pieceTree(
  { timeline, axis }: Layout,
  { key, item, label, carries, stretch, ...piece }: Piece,
  below: number,
  pieces: readonly Piece[],
  state: PictureState,
  isInferredLane: boolean,
): Tree {
  const isRank = item.lane === 'rank';
  const isStep = isRank && axis.kind !== 'rank';
  const { mark, basis, from, to, soft } = stretch;
  const title = label.slice(mark?.length ?? 0);
  const known =
    basis === 'stated' || isRank || (isInferredLane && basis === 'inferred')
      ? null
      : basis === 'inferred'
        ? '推定'
        : '仮定';
  const bar = {
    class: 'tl-bar',
    'data-basis': basis,
    'data-mark': mark === '◎' ? 'strong' : mark && 'plain',
    'data-before': piece.before,
    'data-after': piece.after,
    'data-leftward': piece.leftward,
    'data-aside': piece.aside,
    // On the axes of time the periods are steps, and the ground below each one belongs to it.
    'data-below': isStep ? below : null,
  };
  const content = [
    soft !== null && h('span', { class: 'tl-soft', 'data-share': Math.round(((to - soft) / (to - from + 1)) * 20) }),
    h(
      'span',
      { class: 'tl-label' },
      mark && unspoken('tl-sign', mark),
      title,
      title !== '' && item.old && unspoken('tl-tag', '旧版'),
      title !== '' && known && unspoken('tl-tag', known),
    ),
    isRank && unspoken('tl-when', isStep ? stretchInWords(axis, stretch, timeline) : (item.facts[0] ?? '')),
  ];
  const cell = { class: 'tl-cell', 'data-c': piece.column, 'data-w': piece.width, 'data-key': key };
  if (!carries)
    return h('div', { ...cell, 'aria-hidden': 'true' }, h('span', { ...bar, 'data-of': item.id }, ...content));
  const all = isRank ? [stretch] : pieces.filter((other) => other.item === item).map((other) => other.stretch);
  return h(
    'div',
    { ...cell, role: 'listitem' },
    h('a', { ...bar, ...linkOf(item, spokenName(axis, item, all, timeline), state) }, ...content),
  );
}

/** Words on a link that its name says already, in its own order: drawn by the style sheet, so that they are not text. */
export const unspoken = (name: string, words: string): Tree => h('span', { class: name, 'data-text': words });

/** A word in a frame: 推定, 旧版. */
export const tag = (word: string): Tree => h('span', { class: 'tl-tag' }, word);

/** What makes an element the link of an item: where it leads without script, what is said of it, whether it is selected. */
export const linkOf = (item: TimelineItem, name: string, { selected, stop }: PictureState): Tree['attributes'] => ({
  href: item.href,
  'data-item': item.id,
  'aria-label': name,
  'aria-current': item.id === selected ? 'true' : null,
  tabindex: stop === null ? null : item.id === stop ? 0 : -1,
});

/** What has no place on the axis. Trainings that are tied to a rank stand under its name. */
function trayTree({ timeline, axis }: Layout, tray: readonly TimelineItem[], id: string, state: PictureState): Tree {
  const ranksOf = (item: TimelineItem | undefined) =>
    item?.kind === 'training' && axis.kind !== 'rank' ? ranksInWords(item, timeline) : '';
  return h(
    'div',
    { class: 'tl-tray', 'data-key': 'tray' },
    h('p', { class: 'tl-tray-name', id: `tray-${id}` }, `${NO_PLACE[axis.kind]}（${tray.length}件）`),
    h(
      'div',
      { role: 'list', class: 'tl-chips', 'aria-labelledby': `tray-${id}` },
      ...tray.map((item, index) => {
        const ranks = ranksOf(item);
        const isFirst = ranks !== ranksOf(tray[index - 1]);
        return h(
          'div',
          { role: 'listitem', 'data-key': item.id, class: 'tl-chip-cell', 'data-first': isFirst && index > 0 },
          isFirst && ranks !== '' && h('span', { class: 'tl-chip-rank', 'aria-hidden': 'true' }, ranks),
          h(
            'a',
            { class: 'tl-chip', ...linkOf(item, spokenName(axis, item, [], timeline), state) },
            item.title,
            item.old && unspoken('tl-tag', '旧版'),
          ),
        );
      }),
    ),
  );
}
