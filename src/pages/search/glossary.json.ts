import { searchGlossary } from '../../site/views/search-glossary.ts';

/** The names that a query is looked up in. The build puts a compressed copy beside it, which is what the search loads. */
export const GET = async () => new Response(JSON.stringify(await searchGlossary()));
