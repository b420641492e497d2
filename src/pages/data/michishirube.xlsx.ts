import type { APIRoute } from 'astro';
import { workbookFile } from '../../site/files.ts';
import { dataWorkbook } from '../../site/views/data.ts';

export const GET: APIRoute = async () => workbookFile(await dataWorkbook());
