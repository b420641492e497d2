import { oncePerCatalog } from '../../domain/catalog.ts';
import { contentVersion, digestByKind, digestOf } from '../../domain/digest.ts';
import { gridColumns } from '../../domain/rows/grid.ts';
import { type Row, type Table, TABLES } from '../../domain/rows/index.ts';
import { publishedRow } from '../../domain/rows/published.ts';
import { toWorkbook, workbookAbout } from '../../domain/rows/workbook.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { href } from '../href.ts';

/** A table as the site publishes it: the addresses in its rows carry the base path. */
export interface PublishedTable {
  table: Table;
  rows: Row[];
}

/** Path parameters for the files of the tables: `/data/<table>.json` and so on. */
export const tablePaths = () => TABLES.map(({ name }) => ({ params: { table: name } }));

/**
 * A table with its rows.
 * @throws when there is no table of this name
 */
export async function publishedTable(name: string | undefined): Promise<PublishedTable> {
  const table = TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`オープンデータの表「${name}」がありません。`);
  const { catalog } = await loadSite();
  return { table, rows: table.rows(catalog).map((row) => publishedRow(table, row, href)) };
}

const WORKBOOK = '/data/michishirube.xlsx';

/** The Excel workbook of all tables. It bears the day of the newest change of the content, not that of the build. */
export async function dataWorkbook(): Promise<Uint8Array> {
  const { catalog } = await loadSite();
  const tables = await Promise.all(TABLES.map(({ name }) => publishedTable(name)));
  return toWorkbook(tables, workbookAbout(catalog, settings.siteName));
}

const indexOf = oncePerCatalog((catalog) => ({
  title: `${settings.siteName} オープンデータ`,
  version: contentVersion(catalog),
  workbook: href(WORKBOOK),
  tables: TABLES.map((table) => {
    const rows = table.rows(catalog);
    return {
      name: table.name,
      label: table.label,
      description: table.description,
      rows: rows.length,
      // Of the rows without the base path: the same content has the same version wherever it is served.
      version: digestOf(rows),
      json: href(`/data/${table.name}.json`),
      csv: href(`/data/${table.name}.csv`),
      schema: href(`/data/schema/${table.name}.schema.json`),
    };
  }),
}));

/** What `/data/index.json` says: the version of the content and the tables with where their files are. */
export const dataIndex = async () => indexOf((await loadSite()).catalog);

/** What `/content-digest.json` says: how many entries of each kind the site has read, and their digest. */
export const contentDigest = async () => digestByKind((await loadSite()).catalog);

const TYPES = {
  string: '文字',
  integer: '整数',
  number: '数値',
  boolean: '真偽',
  strings: '文字の一覧',
  addresses: '番地の一覧',
  figures: '行の一覧',
  members: '団体ごとの一覧',
  source: '文書と場所',
} as const;

/** The page that explains the tables. */
export async function dataView() {
  const index = await dataIndex();
  return {
    version: index.version,
    index: href('/data/index.json'),
    workbook: index.workbook,
    tables: index.tables.map((summary) => {
      const table = TABLES.find(({ name }) => name === summary.name);
      return {
        ...summary,
        fields: (table?.fields ?? []).map(({ key, label, type, description, nullable = false }) => ({
          key,
          label,
          description,
          type: nullable ? `${TYPES[type]}か null` : TYPES[type],
        })),
        /** Columns that stand in CSV and Excel only, for a table whose rows hold tables. */
        flatColumns: table?.flat ? gridColumns(table).map(({ label }) => label) : [],
      };
    }),
  };
}
