import { byPeriod, type PeriodRow, tieTo } from '../../domain/timeline/by-period.ts';
import type { View } from '../../domain/timeline/layout.ts';
import { narrowedInWords } from '../../domain/timeline/narrowed.ts';
import type { Lane, Rank, Timeline, TimelineItem } from '../../domain/timeline/timeline.ts';
import { cautionsOf } from './picture.ts';
import { tag } from './pieces.ts';
import { h, type Tree } from './tree.ts';

/**
 * The timeline as a table by period: what is read without script, and instead of the picture.
 * @param isBeside whether it stands below the table of the page's own city: addresses and cautions of the page are those
 * of that one only
 */
export function table(timeline: Timeline, view: View, isBeside = false): Tree {
  const { lanes, rows, dated, rest } = byPeriod(timeline, view);
  const columns = lanes.filter(({ id, silence }) => id !== 'rank' && silence === null);
  const silent = lanes.filter(({ silence }) => silence !== null);
  const head = ['期間', '目指すこと', ...columns.map(({ name }) => name)];
  const made = h(
    'div',
    { 'data-key': timeline.org },
    ...(isBeside ? cautionsOf(timeline) : []),
    ...narrowedInWords(timeline, view).map((words) => h('p', { class: 'tl-note' }, words)),
    h(
      'p',
      { class: 'row-note' },
      '能力と研修は、職層との結び付きで並べています。期間の年次・年齢に受けるという意味ではありません。',
    ),
    h(
      'div',
      {
        class: 'table-region matrix-region whole',
        role: 'region',
        'aria-label': `表: ${timeline.name}の期間ごとの目安`,
        tabindex: 0,
      },
      h(
        'table',
        { class: 'in-region matrix tl-table' },
        h('caption', {}, `${timeline.name}の期間ごとの目安（若い順）`),
        h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
        h(
          'tbody',
          {},
          ...rows.map((row) => periodRow(row, columns)),
          dated.length === 0
            ? null
            : lastRow('年次・年齢の記載だけがあるもの', 'dated', columns, (lane) =>
                itemList(
                  dated.flatMap(({ item, when }) =>
                    item.lane === lane.id || (item.lane === 'rank' && lane === columns[0]) ? [{ item, when }] : [],
                  ),
                  [],
                ),
              ),
          rest.size === 0
            ? null
            : lastRow('職層・年次・年齢の記載なし', 'rest', columns, (lane) =>
                itemList(
                  (rest.get(lane.id) ?? []).map((item) => ({ item, when: [] })),
                  [],
                ),
              ),
        ),
      ),
    ),
    ...silent.map(({ name, silence }) => h('p', { class: 'tl-silence' }, h('strong', {}, `${name}: `), silence)),
  );
  return isBeside ? withoutIds(made) : made;
}

const withoutIds = ({ tag: name, attributes, children }: Tree): Tree => ({
  tag: name,
  attributes: { ...attributes, id: null },
  children: children.map((child) => (typeof child === 'string' ? child : withoutIds(child))),
});

function periodRow({ item, ranks, when, cells }: PeriodRow, columns: readonly Lane[]): Tree {
  return h(
    'tr',
    { id: anchorOf(item), 'data-key': item.id },
    h(
      'th',
      { scope: 'row' },
      item.title,
      ...item.facts.map((fact) => h('span', { class: 'row-note' }, fact)),
      h('span', { class: 'row-note' }, when.length > 0 ? when.join('・') : '年次・年齢の記載なし'),
      ...(item.kind === 'band'
        ? ranks
            .filter(({ href }) => href !== item.href)
            .map((rank) => h('span', { class: 'row-note' }, h('a', { href: rank.href }, `職層: ${rank.name}`)))
        : []),
    ),
    cell(
      '目指すこと',
      h('ul', {}, ...item.statements.map((statement) => h('li', {}, statement))),
      item.note && h('p', { class: 'row-note' }, item.note),
      sources([item]),
    ),
    ...columns.map((lane) =>
      cell(
        lane.name,
        ...itemList(
          (cells.get(lane.id) ?? []).map((one) => ({ item: one, when: [] })),
          ranks,
        ),
      ),
    ),
  );
}

const lastOf = (id: string): string => id.slice(id.lastIndexOf('/') + 1);

/** The place in the page that addresses of bands and milestones lead to. */
const anchorOf = (item: TimelineItem): string | null =>
  item.kind === 'band' || item.kind === 'milestone' ? lastOf(item.id) : null;

const lastRow = (name: string, key: string, columns: readonly Lane[], content: (lane: Lane) => Tree[]): Tree =>
  h(
    'tr',
    { 'data-key': key },
    h('th', { scope: 'row' }, name),
    h('td', { class: 'empty-cell' }),
    ...columns.map((lane) => cell(lane.name, ...content(lane))),
  );

const cell = (heading: string, ...content: (Tree | string | null | false)[]): Tree => {
  const isEmpty = content.every((part) => part === null || part === false);
  return h(
    'td',
    { class: isEmpty ? 'empty-cell' : null },
    h('span', { class: 'cell-heading', 'aria-hidden': 'true' }, heading),
    ...(isEmpty ? [h('span', { class: 'blank' }, '記載なし')] : content),
  );
};

/** Items of a cell, each with a link to its entry; the places they come from below them. */
function itemList(items: readonly { item: TimelineItem; when: readonly string[] }[], ranks: readonly Rank[]): Tree[] {
  if (items.length === 0) return [];
  return [
    h(
      'ul',
      { class: 'tl-list' },
      ...items.map(({ item, when }) => {
        const { marks, isInferred } = tieTo(item, ranks);
        return h(
          'li',
          { id: item.kind === 'milestone' || (item.kind === 'band' && item.ties.length === 0) ? anchorOf(item) : null },
          h('a', { href: item.href }, item.title),
          ...marks.map((mark) => tag(mark)),
          isInferred && tag('推定'),
          item.old && tag('旧版'),
          when.length > 0 && h('span', { class: 'row-note' }, when.join('・')),
          ...(item.kind === 'milestone' || item.kind === 'band'
            ? item.statements.map((statement) => h('span', { class: 'row-note' }, statement))
            : []),
        );
      }),
    ),
    sources(items.map(({ item }) => item)),
  ];
}

function sources(items: readonly TimelineItem[]): Tree {
  const places = new Map(items.map(({ source }) => [source.text, source]));
  const errata = new Map(
    items.filter(({ lane }) => lane === 'rank').flatMap(({ errata: notes }) => notes.map((note) => [note.href, note])),
  );
  return h(
    'p',
    { class: 'row-source', 'data-pagefind-ignore': true },
    '出典 ',
    ...[...places.values()].flatMap(({ text, href }, index) => [
      index > 0 ? '、' : '',
      href === null ? text : h('a', { href }, text),
    ]),
    ...[...errata.values()].map(({ code, href }) => h('a', { class: 'erratum-mark', href }, `校訂注 ${code}`)),
  );
}
