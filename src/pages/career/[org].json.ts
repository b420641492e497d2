import type { APIRoute } from 'astro';
import { careerPaths, careerTimeline } from '../../site/views/career.ts';

export const getStaticPaths = careerPaths;

/** The timeline of an organisation, for the script of the pages that draw it. */
export const GET: APIRoute<{ org: string }> = async ({ props }) =>
  new Response(JSON.stringify(await careerTimeline(props.org)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
