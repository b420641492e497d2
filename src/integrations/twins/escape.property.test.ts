import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { expect, it } from 'vitest';
import { mainOf } from '../read-pages.ts';
import { twinOf } from './page-twin.ts';

/** Text as whoever reads Markdown hears it. */
const heard = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(heard).join('') : '';

const readBack = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

const twinTree = (body: string) => {
  const html = `<main><h1>題</h1>${body}</main>`;
  const main = mainOf(html);
  if (!main) throw new Error('no main');
  return readBack(twinOf({ html }, main, { address: '', base: '/', hasTwin: () => false }).text).children.slice(1);
};

/** Texts full of what means something in Markdown and in HTML, between Japanese letters. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '`',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '&',
        '#',
        '-',
        '+',
        '1.',
        '|',
        '~',
        '\\',
        '!',
        '=',
        ':',
        '"',
      ],
      ...['<b>', '&amp;', '](', '```', '---', '方針', '。', '「', 'DX', ' ', '◎', '20'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').replaceAll(/\s+/g, ' ').trim())
  .filter((one) => one !== '');
const html = (value: string) => toHtml({ type: 'text', value });

it('says any text as it is, and as nothing but text', () => {
  fc.assert(
    fc.property(text, (value) => {
      const blocks = twinTree(`<p>${html(value)}</p>`);
      expect(blocks.map(({ type }) => type)).toEqual(['paragraph']);
      expect(blocks.map(heard)).toEqual([value]);
    }),
  );
});

it('says any text of a cell as it is, in its cell', () => {
  fc.assert(
    fc.property(text, text, (head, value) => {
      const blocks = twinTree(
        `<table><thead><tr><th>${html(head)}</th><th>乙</th></tr></thead><tbody><tr><td>甲</td><td>${html(value)}</td></tr></tbody></table>`,
      );
      const [table] = blocks;
      const rows = table?.type === 'table' ? table.children.map((row) => row.children.map(heard)) : blocks;
      expect(rows).toEqual([
        [head, '乙'],
        ['甲', value],
      ]);
    }),
  );
});

it('keeps bold what is bold, whatever stands beside it', () => {
  const word = fc.constantFrom('目安です。', '「推定」', '方針', 'DX', '(1)', '・甲', '※');
  fc.assert(
    fc.property(word, word, word, (before, bold, after) => {
      const [paragraph] = twinTree(`<p>${before}<strong>${bold}</strong>${after}</p>`);
      const strong = paragraph?.type === 'paragraph' ? paragraph.children.filter(({ type }) => type === 'strong') : [];
      expect(strong.map(heard)).toEqual([bold]);
      expect(paragraph && heard(paragraph).replaceAll(' ', '')).toBe(`${before}${bold}${after}`);
    }),
  );
});
