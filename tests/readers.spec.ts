import { resolve } from 'node:path';
import { readContent } from '../src/content-io/read-content.ts';
import { type Catalog, createCatalog, fitDrafts } from '../src/domain/catalog.ts';
import { contentVersion, digestByKind } from '../src/domain/digest.ts';
import { toCsv } from '../src/domain/rows/csv.ts';
import { type Row, type Table, TABLES } from '../src/domain/rows/index.ts';
import { tableSchema } from '../src/domain/rows/json-schema.ts';
import { publishedRow } from '../src/domain/rows/published.ts';
import { toWorkbook, workbookAbout } from '../src/domain/rows/workbook.ts';
import { settings } from '../src/settings.ts';
import { builtPages } from './built-pages.ts';
import { expect, SITES, test } from './built-sites.ts';

let catalog: Catalog;

test.beforeAll(async () => {
  const { drafts, faults } = await readContent(resolve(import.meta.dirname, '..'));
  const { entries, misfits } = fitDrafts(drafts);
  expect([...faults, ...misfits]).toEqual([]);
  catalog = createCatalog(entries);
});

for (const site of SITES) {
  test.describe(`the site "${site}"`, () => {
    test.use({ site });

    /** The rows of a table as this site must give them: the base path stands in front of every address. */
    const rowsUnder = (baseURL: string | undefined, table: Table): Row[] => {
      const { pathname } = new URL(baseURL ?? '');
      return table.rows(catalog).map((row) => publishedRow(table, row, (address) => `${pathname}${address.slice(1)}`));
    };

    test('was built from the very catalog that the command line reads', async ({ request }) => {
      expect(await (await request.get('./content-digest.json')).json()).toEqual(digestByKind(catalog));
    });

    test('publishes the rows that follow from that catalog, three times over', async ({ request, baseURL }) => {
      for (const table of TABLES) {
        const rows = rowsUnder(baseURL, table);
        expect(await (await request.get(`./data/${table.name}.json`)).json(), table.name).toEqual(rows);
        const csv = await (await request.get(`./data/${table.name}.csv`)).body();
        expect(csv.toString('utf8'), table.name).toBe(toCsv(table, rows));
        expect([...csv.subarray(0, 3)], table.name).toEqual([0xef, 0xbb, 0xbf]);
        const schema = await request.get(`./data/schema/${table.name}.schema.json`);
        expect(await schema.json(), table.name).toEqual(tableSchema(table));
      }
    });

    test('publishes one Excel workbook of them all', async ({ request, baseURL }) => {
      const answer = await request.get('./data/michishirube.xlsx');
      expect(answer.headers()['content-type']).toBe(
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      );
      const tables = TABLES.map((table) => ({ table, rows: rowsUnder(baseURL, table) }));
      const expected = await toWorkbook(tables, workbookAbout(catalog, settings.siteName));
      expect(Buffer.compare(await answer.body(), expected)).toBe(0);
    });

    test('lists every table with its rows, its version and where its files are', async ({ request, baseURL }) => {
      const index = (await (await request.get('./data/index.json')).json()) as {
        version: string;
        workbook: string;
        tables: { name: string; rows: number; json: string; csv: string; schema: string }[];
      };
      expect(index.version).toBe(contentVersion(catalog));
      expect(index.tables.map(({ name, rows }) => [name, rows])).toEqual(
        TABLES.map((table) => [table.name, table.rows(catalog).length]),
      );
      const files = index.tables.flatMap(({ json, csv, schema }) => [json, csv, schema]);
      for (const address of [index.workbook, ...files]) {
        expect((await request.get(new URL(address, baseURL).href)).status(), address).toBe(200);
      }
    });

    test('has the page and the place that every row names', ({ baseURL }) => {
      const addresses = TABLES.flatMap((table) => {
        const lists = table.fields.filter(({ type }) => type === 'addresses').map(({ key }) => key);
        return rowsUnder(baseURL, table).flatMap((row) => [
          row.url,
          ...lists.flatMap((key) => row[key] as readonly string[]),
        ]);
      });
      const { pathname } = new URL(baseURL ?? '');
      const ids = new Map(
        builtPages(site).map(({ address, tags }) => [
          `${pathname}${address}`,
          new Set(tags.flatMap(({ attributes, waits }) => (waits ? [] : (attributes.get('id') ?? [])))),
        ]),
      );
      const lost = [...new Set(addresses)].filter((address) => {
        const [page = '', fragment] = address.split('#');
        return !(fragment === undefined ? ids.has(page) : ids.get(page)?.has(fragment));
      });
      expect(lost).toEqual([]);
    });
  });
}
