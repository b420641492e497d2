import type { APIRoute } from 'astro';
import { jsonFile } from '../../site/files.ts';
import { publishedTable, tablePaths } from '../../site/views/data.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute = async ({ params }) => jsonFile((await publishedTable(params.table)).rows);
