import { COLLECTIONS } from '../../model/collections.ts';
import type { Position } from '../../model/place.ts';
import { addressOf } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { csvOf, LIST_SEPARATOR } from '../rows/csv.ts';
import type { Cell } from '../rows/grid.ts';
import type { DeskRow, Work } from './work.ts';

/** A row with the place in its file where it is edited. */
export interface PlacedRow extends DeskRow, Position {}

/** What stands where the content names no office. */
export const NO_OWNER = '記載なし';

/** What belongs to no organisation. */
export const WHOLE_SITE = 'サイト全体';

/** The name of an organisation, or of the whole site. */
export const organizationName = (catalog: Catalog, id: string | null): string =>
  id === null ? WHOLE_SITE : (catalog.find('organization', id)?.data.name ?? id);

/** The names of offices; those that nobody names are not there. */
export const ownerNames = (catalog: Catalog, owners: readonly string[]): string[] =>
  owners.map((id) => catalog.find('office', id)?.data.name ?? id);

interface DeskColumn {
  label: string;
  cell: (row: PlacedRow, work: Work, catalog: Catalog) => Cell;
}

const COLUMNS: readonly DeskColumn[] = [
  { label: '仕事', cell: (_, { title }) => title },
  { label: '団体', cell: ({ organization }, _, catalog) => organizationName(catalog, organization) },
  {
    label: '文書',
    cell: ({ document }, _, catalog) =>
      document === null ? null : (catalog.find('document', document)?.data.shortTitle ?? document),
  },
  { label: '種類', cell: ({ kind }) => COLLECTIONS[kind].label },
  { label: '項目', cell: ({ name }) => name },
  { label: '識別子', cell: ({ id }) => id },
  { label: '内容', cell: ({ message }) => message },
  {
    label: '担当',
    cell: ({ owners }, _, catalog) => ownerNames(catalog, owners).join(LIST_SEPARATOR) || NO_OWNER,
  },
  { label: 'いつから', cell: ({ since }) => since },
  { label: '次の確認日', cell: ({ due }) => due },
  { label: 'ファイル', cell: ({ file }) => file },
  { label: '行', cell: ({ line }) => line },
];

/**
 * Lists of the desk as CSV for spreadsheets (see `csvOf`), one line a row.
 * @param lists the kinds of work with their rows
 * @param href puts the site's base path before an address
 */
export function deskCsv(
  catalog: Catalog,
  lists: readonly { work: Work; rows: readonly PlacedRow[] }[],
  href: (address: string) => string,
): string {
  return csvOf(
    [...COLUMNS.map(({ label }) => label), '番地'],
    lists.flatMap(({ work, rows }) =>
      rows.map((row) => [...COLUMNS.map(({ cell }) => cell(row, work, catalog)), href(addressOf(row.kind, row.id))]),
    ),
  );
}
