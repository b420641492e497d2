import type { Element } from 'hast';
import type { ComparisonPart, ComparisonTable } from '../comparison-table.ts';
import type { Piece } from '../sentences.ts';
import { h, pageOf } from './page.ts';

const sentence = (pieces: readonly Piece[]): Element =>
  h('p', {}, ...pieces.map(({ text, side }) => (side === 'both' ? h('span', {}, text) : h('u', {}, text))));

const cell = (sentences: readonly (readonly Piece[])[]): Element =>
  h('td', {}, ...(sentences.length === 0 ? [h('p', {}, '（無し）')] : sentences.map(sentence)));

const part = ({ title, rows }: ComparisonPart): Element =>
  h(
    'table',
    {},
    h('caption', {}, title),
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, '新'), h('th', { scope: 'col' }, '旧'))),
    // A body for each place: a page that ends inside the table ends between two of them.
    ...rows.map(({ place, after, before, effect }) =>
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h(
            'th',
            { scope: 'rowgroup', colSpan: 2, className: ['place'] },
            place,
            ...(effect === undefined ? [] : [h('span', { className: ['effect'] }, effect)]),
          ),
        ),
        h('tr', {}, cell(after), cell(before)),
      ),
    ),
  );

/** A 新旧対照表 as a page to print on A4, landscape. What differs is underlined. */
export const comparisonHtml = (table: ComparisonTable): string =>
  pageOf(
    `${table.title} 新旧対照表`,
    h('h1', {}, `${table.title}　新旧対照表`),
    h('p', {}, `新: ${table.after}　旧: ${table.before}　下線は、変わった部分です。`),
    ...(table.parts.length === 0 ? [h('p', {}, '違いはありません。')] : table.parts.map(part)),
  );
