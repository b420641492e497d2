import type { APIRoute } from 'astro';
import { toCsv } from '../../domain/rows/csv.ts';
import { csvFile } from '../../site/files.ts';
import { publishedTable, tablePaths } from '../../site/views/data.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute = async ({ params }) => {
  const { table, rows } = await publishedTable(params.table);
  return csvFile(toCsv(table, rows));
};
