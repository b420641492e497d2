import type { APIRoute } from 'astro';
import type { SearchCard } from '../../../search/card.ts';
import { searchCards } from '../../../site/views/search-glossary.ts';

export const getStaticPaths = async () =>
  (await searchCards()).map((cards, index) => ({ params: { number: String(index) }, props: { cards } }));

/** Cards of named things, a few to a file: the search loads the one it needs. */
export const GET: APIRoute<{ cards: SearchCard[] }> = ({ props }) => new Response(JSON.stringify(props.cards));
