import type { APIRoute } from 'astro';
import { jsonFile } from '../../../site/files.ts';
import { entryPaths } from '../../../site/paths.ts';
import { publishedPath } from '../../../site/views/path.ts';

export const getStaticPaths = () => entryPaths('path');

export const GET: APIRoute = async ({ props }) => jsonFile(await publishedPath(String(props['id'])));
