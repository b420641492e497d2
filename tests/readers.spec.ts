import { resolve } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { readContent } from '../src/content-io/read-content.ts';
import { type Catalog, createCatalog, fitDrafts } from '../src/domain/catalog.ts';
import { contentVersion, digestByKind } from '../src/domain/digest.ts';
import { toCsv } from '../src/domain/rows/csv.ts';
import { type Row, TABLES } from '../src/domain/rows/index.ts';
import { tableSchema } from '../src/domain/rows/json-schema.ts';
import { expect, SITES, test } from './built-sites.ts';

let catalog: Catalog;

test.beforeAll(async () => {
  const { drafts, faults } = await readContent(resolve(import.meta.dirname, '..'));
  const { entries, misfits } = fitDrafts(drafts);
  expect([...faults, ...misfits]).toEqual([]);
  catalog = createCatalog(entries);
});

const idsIn = (html: string): Set<string> => {
  const ids = new Set<string>();
  visit(fromHtml(html), 'element', ({ properties }: Element) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
};

for (const site of SITES) {
  test.describe(`the site "${site}"`, () => {
    test.use({ site });

    /** The rows of a table as this site must give them: the base path stands in front of every address. */
    const rowsUnder = (baseURL: string | undefined, rows: readonly Row[]): Row[] =>
      rows.map((row) => ({ ...row, url: `${new URL(baseURL ?? '').pathname}${row.url.slice(1)}` }));

    test('was built from the very catalog that the command line reads', async ({ request }) => {
      expect(await (await request.get('./content-digest.json')).json()).toEqual(digestByKind(catalog));
    });

    test('publishes the rows that follow from that catalog, three times over', async ({ request, baseURL }) => {
      for (const table of TABLES) {
        const rows = rowsUnder(baseURL, table.rows(catalog));
        expect(await (await request.get(`./data/${table.name}.json`)).json(), table.name).toEqual(rows);
        const csv = await (await request.get(`./data/${table.name}.csv`)).body();
        expect(csv.toString('utf8'), table.name).toBe(toCsv(table, rows));
        expect([...csv.subarray(0, 3)], table.name).toEqual([0xef, 0xbb, 0xbf]);
        const schema = await request.get(`./data/schema/${table.name}.schema.json`);
        expect(await schema.json(), table.name).toEqual(tableSchema(table));
      }
    });

    test('lists every table with its rows, its version and where its files are', async ({ request, baseURL }) => {
      const index = (await (await request.get('./data/index.json')).json()) as {
        version: string;
        tables: { name: string; rows: number; json: string; csv: string; schema: string }[];
      };
      expect(index.version).toBe(contentVersion(catalog));
      expect(index.tables.map(({ name, rows }) => [name, rows])).toEqual(
        TABLES.map((table) => [table.name, table.rows(catalog).length]),
      );
      for (const address of index.tables.flatMap(({ json, csv, schema }) => [json, csv, schema])) {
        expect((await request.get(new URL(address, baseURL).href)).status(), address).toBe(200);
      }
    });

    test('has the page and the place that every row names', async ({ request, baseURL }) => {
      const addresses = TABLES.flatMap((table) => rowsUnder(baseURL, table.rows(catalog)).map(({ url }) => url));
      const lost: string[] = [];
      for (const [page, places] of Map.groupBy(new Set(addresses), (address) => address.split('#', 1)[0] ?? '')) {
        const answer = await request.get(new URL(page, baseURL).href, { maxRedirects: 0 });
        const ids = answer.status() === 200 ? idsIn(await answer.text()) : undefined;
        for (const place of places) {
          const fragment = place.split('#')[1];
          if (!ids || (fragment !== undefined && !ids.has(fragment))) lost.push(place);
        }
      }
      expect(lost).toEqual([]);
    });
  });
}
