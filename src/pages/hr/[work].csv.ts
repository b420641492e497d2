import type { APIRoute } from 'astro';
import { csvFile } from '../../site/files.ts';
import { deskFile, deskPaths } from '../../site/views/desk.ts';

export const getStaticPaths = deskPaths;

export const GET: APIRoute = async ({ params }) => csvFile(await deskFile(params['work']));
