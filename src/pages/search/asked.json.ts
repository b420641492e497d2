import { askedFor } from '../../domain/asked-for.ts';
import { loadSite } from '../../site/catalog.ts';

/** What people ask, with the addresses that answer it. The build puts a compressed copy beside it, and takes this file away. */
export const GET = async () => new Response(JSON.stringify(askedFor((await loadSite()).catalog)));
