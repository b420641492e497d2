import { axisOf } from '../../domain/timeline/axis.ts';
import { periodsOn } from '../../domain/timeline/move.ts';
import { stretchesOn } from '../../domain/timeline/stretches.ts';
import type { Moves, Timeline, TimelineItem } from '../../domain/timeline/timeline.ts';
import { markInWords, NO_PLACE, stretchInWords } from '../../domain/timeline/words.ts';
import { tag } from './pieces.ts';
import { h, type Tree } from './tree.ts';

/** What stands beside the picture for the item that was selected. */
export function details(item: TimelineItem, timeline: Timeline, moves: Moves, offset: number | null): Tree[] {
  const when = (['years', 'ages'] as const).flatMap((kind) => {
    const axis = axisOf(timeline, kind);
    const { placed } = periodsOn(timeline, axis, moves, offset);
    const words = stretchesOn(axis, item, timeline, placed).map((stretch) => stretchInWords(axis, stretch, timeline));
    return words.map((word) => h('li', {}, `${kind === 'years' ? '入庁' : ''}${word}`));
  });
  const ranks = item.ties.flatMap(({ rank: id, mark, basis }) => {
    const rank = timeline.ranks.find((one) => one.id === id);
    if (!rank || rank.href === item.href) return [];
    const words = [mark === null ? '' : `${mark}${markInWords(mark, timeline)}`, basis === 'inferred' ? '推定' : ''];
    return [h('li', {}, h('a', { href: rank.href }, rank.name), ...words.flatMap((word) => (word ? [tag(word)] : [])))];
  });
  const isAbility = item.kind === 'ability';
  const abilities = isAbility ? [] : timeline.abilities.filter(({ id }) => item.develops.includes(id));
  const related = timeline.items.filter(
    ({ kind, develops, ties }) =>
      kind === 'training' &&
      (isAbility
        ? develops.includes(item.develops[0]!)
        : ties.some(({ rank }) => item.ties.some((tie) => tie.rank === rank))),
  );
  const row = (name: string, ...content: (Tree | string)[]) => h('div', {}, h('dt', {}, name), h('dd', {}, ...content));
  return [
    h('p', { class: 'tl-details-kind' }, [timeline.name, item.what, ...item.facts].join('・'), item.old && tag('旧版')),
    h('h3', {}, item.title),
    item.statements.length > 0
      ? h('ul', {}, ...item.statements.map((text) => h('li', {}, text)))
      : h('p', { class: 'blank' }, '内容の記載なし'),
    h(
      'dl',
      {},
      row('いつ', when.length > 0 ? h('ul', {}, ...when) : NO_PLACE.years),
      ...(ranks.length > 0 ? [row('職層', h('ul', {}, ...ranks))] : []),
      ...(abilities.length > 0 ? [row('育てる能力（推定）', abilities.map(({ name }) => name).join('、'))] : []),
      ...(isAbility || item.lane === 'rank'
        ? [
            row(
              '結び付く研修',
              related.length > 0
                ? h('ul', {}, ...related.map(({ title, href }) => h('li', {}, h('a', { href }, title))))
                : '記載なし',
            ),
          ]
        : []),
      row('出典', item.source.href === null ? item.source.text : h('a', { href: item.source.href }, item.source.text)),
    ),
    ...(item.note === null ? [] : [h('p', { class: 'row-note' }, item.note)]),
    ...(item.errata.length > 0
      ? [h('p', {}, ...item.errata.map(({ code, href }) => h('a', { class: 'erratum-mark', href }, `校訂注 ${code}`)))]
      : []),
    // A period has no page but this one; its ranks are linked above.
    ...(item.kind === 'band'
      ? []
      : [h('p', {}, h('a', { class: 'tl-details-link', href: item.href }, `「${item.title}」の頁へ`))]),
  ];
}
