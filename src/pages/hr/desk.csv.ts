import type { APIRoute } from 'astro';
import { csvFile } from '../../site/files.ts';
import { deskFile } from '../../site/views/desk.ts';

export const GET: APIRoute = async () => csvFile(await deskFile());
