import type { APIRoute } from 'astro';
import { changesFeed } from '../../site/views/changes.ts';

export const GET: APIRoute = async () =>
  new Response(await changesFeed(), { headers: { 'Content-Type': 'application/atom+xml' } });
