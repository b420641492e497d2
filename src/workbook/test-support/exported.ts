import { type Cell, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { parseContent, type RawFile } from '../../content-io/parse-content.ts';
import { readFolder } from '../../content-io/read-content.ts';
import { type Catalog, createCatalog, fitDrafts } from '../../domain/catalog.ts';
import { EDIT_SHEETS } from '../edit-sheets.ts';
import { readEditWorkbook } from '../read-workbook.ts';
import type { WorkbookReading } from '../reading.ts';
import { MARK_HEAD } from '../row-mark.ts';
import { writeEditWorkbook } from '../write-workbook.ts';

export type Value = string | number | boolean | Date | null;

/** A sheet in the hands of somebody: its rows, and what they make of single cells. */
export interface OpenSheet {
  name: string;
  rows: Value[][];
  cells: Map<string, Partial<Cell>>;
  merges: NonNullable<WriteSheet['merges']>;
}

/** What somebody does in Excel: finds the row of an entry in a sheet and writes into the cell below a head. */
export type Typing = readonly [sheet: string, row: string | number, head: string, value: Value];

/** The row of an entry in a sheet, and the column of a head; both count from 0. */
export function placeIn({ rows }: Pick<OpenSheet, 'rows'>, row: string | number, head: string): [number, number] {
  const column = rows[0]?.indexOf(head) ?? -1;
  const mark = rows[0]?.indexOf(MARK_HEAD) ?? -1;
  const line = typeof row === 'number' ? row : rows.findIndex((one) => String(one[mark]).startsWith(`${row}|`));
  if (!rows[line] || column < 0) throw new Error(`there is no ${row} ${head}`);
  return [line, column];
}

/** The whole content of the repository with its workbook as it is exported. */
export class Exported {
  readonly files: RawFile[];
  readonly catalog: Catalog;
  readonly bytes: Uint8Array;
  private readonly sheets: readonly { name: string; rows: Value[][] }[];

  private constructor(files: RawFile[], catalog: Catalog, bytes: Uint8Array, sheets: Exported['sheets']) {
    this.files = files;
    this.catalog = catalog;
    this.bytes = bytes;
    this.sheets = sheets;
  }

  static async ofRepository(): Promise<Exported> {
    const files = await readFolder(process.cwd(), 'src/content');
    const catalog = createCatalog(fitDrafts(parseContent(files).drafts).entries);
    const bytes = await writeEditWorkbook(catalog, EDIT_SHEETS, '2026-11-21');
    return new Exported(files, catalog, bytes, (await readXlsx(bytes)).sheets);
  }

  /** Some sheets after somebody has worked in them and saved them with another program. */
  async saved(names: readonly string[], work: (sheets: OpenSheet[]) => void): Promise<Uint8Array> {
    const open = this.sheets
      .filter(({ name }) => names.includes(name))
      .map(({ name, rows }): OpenSheet => ({ name, rows: rows.map((row) => [...row]), cells: new Map(), merges: [] }));
    work(open);
    return writeXlsx({ sheets: open });
  }

  async typed(...typings: readonly Typing[]): Promise<Uint8Array> {
    return this.saved([...new Set(typings.map(([sheet]) => sheet))], (sheets) => {
      for (const [name, row, head, value] of typings) {
        const sheet = sheets.find((one) => one.name === name);
        const [line, column] = placeIn(sheet ?? { rows: [] }, row, head);
        const cells = sheet?.rows[line];
        if (cells) cells[column] = value;
      }
    });
  }

  reading = async (...typings: readonly Typing[]): Promise<WorkbookReading> => this.read(await this.typed(...typings));

  read = (bytes: Uint8Array, catalog = this.catalog): Promise<WorkbookReading> =>
    readEditWorkbook(bytes, catalog, EDIT_SHEETS);
}
