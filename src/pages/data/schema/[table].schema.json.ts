import type { APIRoute } from 'astro';
import { tableSchema } from '../../../domain/rows/json-schema.ts';
import { jsonFile } from '../../../site/files.ts';
import { publishedTable, tablePaths } from '../../../site/views/data.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute = async ({ params }) => jsonFile(tableSchema((await publishedTable(params.table)).table));
