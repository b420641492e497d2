import type { Row, Table } from './table.ts';

/**
 * A row as a site publishes it: with the site's base path in front of every address.
 * @param table the table that the row belongs to
 * @param row the row, with addresses from the site's root
 * @param href puts the base path before an address
 */
export const publishedRow = (table: Table, row: Row, href: (address: string) => string): Row => ({
  ...row,
  ...Object.fromEntries(
    table.fields
      .filter(({ type }) => type === 'addresses')
      .map(({ key }) => [key, (row[key] as readonly string[]).map(href)]),
  ),
  url: href(row.url),
});
