import { readXlsx } from 'hucre/xlsx';
import readExcel from 'read-excel-file/node';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readContent } from '../../content-io/read-content.ts';
import { createCatalog, fitDrafts } from '../catalog.ts';
import { type Row, type Table, TABLES } from './index.ts';
import { sampleCatalog } from './sample.test-support.ts';
import { defineTable } from './table.ts';
import { EXPLANATION_SHEET, LINE_SEPARATOR, toWorkbook, workbookAbout } from './workbook.ts';

const ABOUT = { title: '題', description: '説明', date: '2026-11-21' };

const catalog = createCatalog(fitDrafts((await readContent(process.cwd())).drafts).entries);
const tablesOf = (from: typeof catalog) => TABLES.map((table) => ({ table, rows: table.rows(from) }));

/** A workbook read by a library that had no part in writing it. */
const readBack = async (bytes: Uint8Array) =>
  new Map((await readExcel(Buffer.from(bytes), { trim: false })).map(({ sheet, data }) => [sheet, data]));

/** The cells that a row should come back as: written out here once more, so as not to ask the writer. */
function expected(table: Table, row: Row): unknown[] {
  return (table.flat ?? table).fields.flatMap(({ key, type, nullText = null }) => {
    const value = row[key] ?? null;
    if (type === 'source') return [row.source.document, row.source.section];
    if (value === null) return [nullText];
    if (!Array.isArray(value)) return [value];
    return [value.length === 0 ? null : value.join(LINE_SEPARATOR)];
  });
}

describe.each([
  ['the content', catalog],
  ['the sample', sampleCatalog()],
])('the workbook of %s', (_, from) => {
  let bytes: Uint8Array;
  let sheets: Map<string, unknown[][]>;
  beforeAll(async () => {
    bytes = await toWorkbook(tablesOf(from), workbookAbout(from, 'みちしるべ'));
    sheets = await readBack(bytes);
  });

  it('has a sheet for every table in the order of the contract, and one that explains the columns', () => {
    expect([...sheets.keys()]).toEqual([...TABLES.map(({ label }) => label), EXPLANATION_SHEET]);
  });

  it.each(TABLES)('holds every value of $name, each as what it is', (table) => {
    const rows = table.rows(from);
    const [head = [], ...lines] = sheets.get(table.label) ?? [];
    expect(head.every((label) => /[ぁ-んァ-ヶ一-龠]/u.test(String(label)))).toBe(true);
    // The reader cuts off columns that are empty to the end; every row ends in an address.
    expect(lines).toEqual((table.flat ? rows.flatMap(table.flat.rows) : rows).map((row) => expected(table, row)));
  });

  it('explains every column of every sheet', () => {
    const explained = (sheets.get(EXPLANATION_SHEET) ?? [])
      .slice(1)
      .map(([sheet, column]) => [sheet, column].join('：'));
    const columns = TABLES.flatMap(({ label }) =>
      (sheets.get(label)?.[0] ?? []).map((head) => [label, head].join('：')),
    );
    expect(explained.filter((line) => !line.endsWith('：（シート全体）'))).toEqual(columns);
  });

  it('has fixed headings, filters and widths on every sheet, and no formula anywhere', async () => {
    const { sheets: laidOut } = await readXlsx(bytes, { readStyles: true });
    for (const { name, rows, columns = [], freezePane, autoFilter, pageSetup, cells } of laidOut) {
      const count = rows[0]?.length ?? 0;
      expect(freezePane?.rows, name).toBe(1);
      expect(autoFilter?.range, name).toMatch(new RegExp(`^A1:[A-Z]+${rows.length}$`));
      expect(pageSetup, name).toMatchObject({ orientation: 'landscape', printTitlesRow: '$1:$1' });
      expect(columns, name).toHaveLength(count);
      for (const { width = 0 } of columns) {
        expect(width, name).toBeGreaterThanOrEqual(8);
        expect(width, name).toBeLessThanOrEqual(63);
      }
      const formulas = [...(cells ?? new Map()).values()].filter(({ formula }) => formula !== undefined);
      expect(formulas, name).toEqual([]);
    }
  });

  it('fits what Excel can hold', () => {
    for (const [name, lines] of sheets) {
      expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
      expect(lines.flat().filter((cell) => String(cell).length > 32_767)).toEqual([]);
    }
  });
});

it('is the same to the last byte, whenever it is written', async () => {
  vi.useFakeTimers({ now: new Date('2030-01-01T00:00:00Z'), toFake: ['Date'] });
  const first = await toWorkbook(tablesOf(catalog), ABOUT);
  vi.setSystemTime(new Date('2031-12-31T23:59:59Z'));
  const second = await toWorkbook(tablesOf(createCatalog([...catalog.entries()].reverse())), ABOUT);
  vi.useRealTimers();
  expect(Buffer.compare(first, second)).toBe(0);
});

it('bears the day of the newest change, and says what the texts are', () => {
  const about = workbookAbout(catalog, 'みちしるべ');
  expect(about.date).toBe(
    catalog
      .all('change')
      .map(({ data }) => data.date)
      .sort()
      .at(-1),
  );
  expect(about.description).toContain('読み解き版');
});

describe('a text', () => {
  const table = defineTable({
    name: 'texts',
    label: '文字',
    description: '文字',
    fields: [
      { key: 'text', label: '文字', type: 'string', description: '文字' },
      { key: 'figure', label: '数', type: 'number', nullable: true, description: '数' },
      { key: 'yes', label: '真偽', type: 'boolean', description: '真偽' },
    ],
    rows: () => [],
  });
  const TEXTS = [
    '(1)',
    '2026-04',
    '=1+1',
    '＝１',
    '+81',
    '-',
    '@SUM(A1)',
    '\t=1',
    "'",
    '007',
    '1e5',
    ' あ\nい ',
    '<&">',
  ];
  const rows = TEXTS.map((text, index) => ({
    text,
    figure: index === 0 ? null : -7.5,
    yes: index === 0,
    source: { document: 'a/b', section: '(2)-1' },
    url: '/a/',
  }));

  it('stays that text, and stays it when somebody edits the cell', async () => {
    const bytes = await toWorkbook([{ table, rows }], ABOUT);
    const [, ...lines] = (await readBack(bytes)).get('文字') ?? [];
    expect(lines.map(([text]) => text)).toEqual(TEXTS);
    expect(lines.map(([, figure]) => figure)).toEqual(rows.map(({ figure }) => figure));
    expect(lines.map(([, , yes]) => yes)).toEqual(rows.map(({ yes }) => yes));
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    const cells = sheets[0]?.cells;
    expect(cells?.get('1,0')?.style?.numFmt).toBe('@');
    expect(cells?.get('1,0')?.type).toBe('string');
    expect(cells?.get('2,1')?.style?.numFmt ?? 'General').toBe('General');
  });
});
