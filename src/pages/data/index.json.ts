import type { APIRoute } from 'astro';
import { jsonFile } from '../../site/files.ts';
import { dataIndex } from '../../site/views/data.ts';

export const GET: APIRoute = async () => jsonFile(await dataIndex());
