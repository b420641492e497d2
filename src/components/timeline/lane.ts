import type { LaneLayout, Layout, Piece } from '../../domain/timeline/layout.ts';
import type { TimelineItem } from '../../domain/timeline/timeline.ts';
import { cellInWords, NO_PLACE, ranksInWords, spokenName, stretchInWords } from '../../domain/timeline/words.ts';
import { laneKind, linkOf, type PictureState, unspoken } from './pieces.ts';
import { h, type Tree } from './tree.ts';

/** One lane of a picture: its name, its bars, and the tray of what has no place on the axis. */
export function laneTree(
  layout: Layout,
  { lane, rows, tray, outside }: LaneLayout,
  state: PictureState,
  isFirst: boolean,
): Tree {
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
    { class: 'tl-lane', 'data-lane': laneKind(lane.id), 'data-key': lane.id, 'data-later': true },
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
      nowLine(layout, state.now, isFirst),
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
              // Steps are counted from the ground, so that each one keeps its element when higher ones come and go.
              { class: 'tl-row', 'data-n': size, 'data-key': lane.id === 'rank' ? rows.length - index : index },
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

/** The line of now, below the words of a lane and above its bars. */
const nowLine = ({ timeline, axis, window }: Layout, now: number | null, isLabelled: boolean) =>
  now !== null &&
  now >= window.from &&
  now <= window.to &&
  h(
    'div',
    { class: 'tl-lines', 'data-n': window.to - window.from + 1, 'aria-hidden': 'true', 'data-key': 'now' },
    h(
      'span',
      { class: 'tl-now-line', 'data-c': now - window.from + 1, 'data-w': 1 },
      isLabelled && h('span', { class: 'tl-now' }, `いま ${cellInWords(axis, now, timeline)}`),
    ),
  );

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
    h('a', { ...bar, ...linkOf(item, spokenName(axis, item, all, timeline), state, piece.stop) }, ...content),
  );
}

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
