import { sameMatters } from '../../domain/same-matters.ts';
import { loadSite } from '../../site/catalog.ts';

/** Which pages and sections speak of the same matter. The build writes it into the index, and takes this file away. */
export const GET = async () => new Response(JSON.stringify(sameMatters((await loadSite()).catalog)));
