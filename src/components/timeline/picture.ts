import type { Axis, Span } from '../../domain/timeline/axis.ts';
import type { LaneLayout, Layout, Piece } from '../../domain/timeline/layout.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
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
    lane.silence ??
    (pieces.length === 0 && outside.length === 0 && tray.length > 0
      ? `${timeline.name}の方針に、${lane.of}の${missing}の記載はありません。`
      : null);
  const id = `${timeline.org}-${lane.id}`;
  return h(
    'section',
    {
      class: 'tl-lane',
      'data-lane': lane.id.replace(/-\d+$/, ''),
      'data-key': lane.id,
      'aria-labelledby': `lane-${id}`,
    },
    h(
      'div',
      { class: 'tl-lane-head' },
      h('h3', { class: 'tl-lane-name', id: `lane-${id}` }, lane.name),
      isInferred && axis.kind !== 'rank' ? h('p', { class: 'tl-lane-note' }, `${missing}は推定`) : null,
    ),
    h(
      'div',
      { class: 'tl-lane-body' },
      silence === null ? null : h('p', { class: 'tl-silence' }, silence),
      pieces.length === 0
        ? null
        : h(
            'div',
            { class: 'tl-rows', role: 'list', 'aria-labelledby': `lane-${id}`, 'data-key': 'rows' },
            ...rows.map((row, index) =>
              h(
                'div',
                { class: 'tl-row', 'data-n': size, 'data-key': index },
                ...row.map((piece) => pieceTree(layout, piece, rows, state, isInferred)),
              ),
            ),
          ),
      tray.length === 0 ? null : trayTree(layout, NO_PLACE[axis.kind], tray, id, state),
      outside.length === 0
        ? null
        : h('p', { class: 'tl-outside' }, `この範囲の外: ${outside.map(({ title }) => title).join('、')}`),
    ),
  );
}

function pieceTree(
  { timeline, axis }: Layout,
  piece: Piece,
  rows: readonly (readonly Piece[])[],
  state: PictureState,
  isInferredLane: boolean,
): Tree {
  const { item, stretch, label } = piece;
  const cell = { class: 'tl-cell', 'data-c': piece.column, 'data-w': piece.width, 'data-key': piece.key };
  const look = {
    'data-basis': stretch.basis,
    'data-mark': stretch.mark === '◎' ? 'strong' : stretch.mark === '○' ? 'plain' : null,
    'data-before': piece.before,
    'data-after': piece.after,
    'data-leftward': piece.leftward,
    'data-old': item.old,
  };
  const isRank = item.lane === 'rank';
  const known = stretch.basis === 'assumed' ? '仮定' : '推定';
  const says = stretch.basis !== 'stated' && !(isInferredLane && stretch.basis === 'inferred') && !isRank;
  const content = [
    // The word 推定 stands on the bar, unless the lane says it for all of its bars.
    h(
      'span',
      { class: 'tl-label' },
      label,
      item.old ? h('span', { class: 'tl-tag' }, '旧版') : null,
      says && label.length > 1 ? h('span', { class: 'tl-tag' }, known) : null,
    ),
    isRank
      ? h(
          'span',
          { class: 'tl-when' },
          isRank && axis.kind === 'rank' ? (item.facts[0] ?? '') : stretchInWords(axis, stretch, timeline),
        )
      : null,
  ];
  const isLabelled = label.length > 1;
  if (!isLabelled) {
    return h(
      'div',
      { ...cell, 'aria-hidden': 'true' },
      h('span', { class: 'tl-bar', ...look, 'data-of': item.id }, ...content),
    );
  }
  const stretches = rows
    .flat()
    .filter((other) => other.item === item)
    .map((other) => other.stretch);
  return h(
    'div',
    { ...cell, role: 'listitem' },
    h(
      'a',
      {
        class: 'tl-bar',
        ...look,
        ...stopAttributes(item, state),
        'aria-label': spokenName(axis, item, isRank ? [stretch] : stretches, timeline),
      },
      soften(stretch, item),
      ...content,
    ),
  );
}

/** The part of a bar that comes after the earlier of two ends. */
const soften = ({ from, to, soft }: Piece['stretch'], item: TimelineItem): Tree | null =>
  soft === null || item.lane === 'rank'
    ? null
    : h('span', { class: 'tl-soft', 'data-share': Math.round(((to - soft) / (to - from + 1)) * 20) });

const stopAttributes = (item: TimelineItem, { selected, stop }: PictureState) => ({
  href: item.href,
  'data-item': item.id,
  'aria-current': item.id === selected ? 'true' : null,
  tabindex: stop === null ? null : item.id === stop ? 0 : -1,
});

function trayTree(
  { timeline, axis }: Layout,
  name: string,
  tray: readonly TimelineItem[],
  id: string,
  state: PictureState,
): Tree {
  const groups = Map.groupBy(tray, (item) =>
    item.lane === 'rank' || axis.kind === 'rank' || item.kind === 'ability' ? '' : ranksInWords(item, timeline),
  );
  return h(
    'div',
    { class: 'tl-tray', 'data-key': 'tray' },
    h('p', { class: 'tl-tray-name', id: `tray-${id}` }, `${name}（${tray.length}件）`),
    h(
      'div',
      { role: 'list', class: 'tl-chips', 'aria-labelledby': `tray-${id}` },
      ...[...groups].flatMap(([ranks, items]) =>
        items.map((item, index) =>
          h(
            'div',
            { role: 'listitem', 'data-key': item.id, class: 'tl-chip-cell' },
            ranks !== '' && index === 0 ? h('span', { class: 'tl-chip-rank', 'aria-hidden': 'true' }, ranks) : null,
            h(
              'a',
              {
                class: 'tl-chip',
                'data-old': item.old,
                ...stopAttributes(item, state),
                'aria-label': spokenName(axis, item, [], timeline),
              },
              item.title,
              item.old ? h('span', { class: 'tl-tag' }, '旧版') : null,
            ),
          ),
        ),
      ),
    ),
  );
}
