import { describe, expect, it } from 'vitest';
import { readContent } from '../../content-io/read-content.ts';
import { createCatalog, fitDrafts } from '../catalog.ts';
import { LIST_SEPARATOR, toCsv } from './csv.ts';
import { type Field, type Row, TABLES } from './index.ts';
import { defineTable } from './table.ts';

/** Reads CSV as RFC 4180 has it, knowing nothing of how it was written. */
function parse(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

const catalog = createCatalog(fitDrafts((await readContent(process.cwd())).drafts).entries);

/** The cells that a value should come back as, once the apostrophe of the guard is taken away. */
function expected({ type, nullText = '' }: Field, row: Row, key: string): string[] {
  const value = row[key];
  if (type === 'source') return [row.source.document, row.source.section];
  if (value === null || value === undefined) return [nullText];
  return [typeof value === 'object' ? (value as string[]).join(LIST_SEPARATOR) : `${value}`];
}

describe.each(TABLES)('the CSV of $name', (table) => {
  const rows = table.rows(catalog);
  const text = toCsv(table, rows);
  const [head = [], ...lines] = parse(text.slice(1));

  it('opens in Excel as it is: byte order mark, CR LF, a heading in Japanese that is not taken for SYLK', () => {
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.startsWith('\uFEFFID')).toBe(false);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(head.every((label) => /[ぁ-んァ-ヶ一-龠]/u.test(label))).toBe(true);
    expect(new Set(head).size).toBe(head.length);
  });

  it('gives back every value of every row', () => {
    const { fields } = table.flat ?? table;
    const flat = table.flat ? rows.flatMap(table.flat.rows) : rows;
    expect(lines.map((line) => line.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠])/, '')))).toEqual(
      flat.map((row) => fields.flatMap((field) => expected(field, row, field.key))),
    );
  });

  it('has no text that a spreadsheet would run', () => {
    expect(lines.flat().filter((cell) => /^[=+@\t＝＋＠]/.test(cell) || /^[-－](?![\d.]+$)/.test(cell))).toEqual([]);
  });
});

describe('a cell', () => {
  const table = defineTable({
    name: 'cells',
    label: 'セル',
    description: 'セル',
    fields: [
      { key: 'text', label: '文字', type: 'string', description: '文字' },
      { key: 'list', label: '一覧', type: 'strings', nullable: true, nullText: '該当なし', description: '一覧' },
      { key: 'figure', label: '数', type: 'number', nullable: true, description: '数' },
    ],
    rows: () => [],
  });
  const cells = (text: string, list: string[] | null = [], figure: number | null = null) => {
    const row = { text, list, figure, source: { document: 'a/b', section: '1章' }, url: '/a/' };
    return toCsv(table, [row]).split('\r\n').slice(1).join('\r\n').split(',a/b,')[0];
  };

  it.each([
    ['a comma', 'あ,い', '"あ,い",,'],
    ['a quote', '「"」', '"「""」",,'],
    ['a line break', 'あ\nい', '"あ\nい",,'],
    ['a formula', '=1+1', "'=1+1,,"],
    ['a plus', '+81', "'+81,,"],
    ['a minus', '-', "'-,,"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1),,"],
    ['a tab', '\t=1', "'\t=1,,"],
    ['a formula with a quote', '="a"', `"'=""a""",,`],
    ['a full-width sign', '＝１', "'＝１,,"],
    ['a sign further on', 'A=1', 'A=1,,'],
  ])('with %s', (_, text, written) => {
    expect(cells(text)).toBe(written);
  });

  it('leaves numbers alone', () => {
    expect(cells('あ', [], -7.5)).toBe('あ,,-7.5');
  });

  it('joins a list, and tells an empty one from one that does not apply', () => {
    expect(cells('あ', ['一', '二'])).toBe('あ,一 / 二,');
    expect(cells('あ', [])).toBe('あ,,');
    expect(cells('あ', null)).toBe('あ,該当なし,');
  });
});

it('writes a line for every figure of a statistic, and one for a statistic whose figures are lost', () => {
  const table = TABLES.find(({ name }) => name === 'statistics');
  const rows = table?.rows(catalog).filter(({ url }) => url.startsWith('/kiyose/')) ?? [];
  const [head = [], ...lines] = parse(table ? toCsv(table, rows).slice(1) : '');
  const of = (id: string) => lines.filter(([first]) => first === id);
  expect(head.slice(3, 9)).toEqual(['表の題', '行', '行の種類', '列', '値', '単位']);
  expect(of('kiyose/managers-by-sex')).toHaveLength(9 * 5);
  expect(of('kiyose/managers-by-sex')[10]?.slice(4, 9)).toEqual(['割合', 'ratio', '令和3年度', '7.5', '%']);
  // Ten rows of six columns, and the two figures below the table.
  expect(of('kiyose/new-hires')).toHaveLength(10 * 6 + 2);
  expect(of('kiyose/age-structure').map((line) => line.slice(4, 9))).toEqual([['', '', '', '', '人']]);
});
