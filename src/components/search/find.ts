import { type Answer, createSearch } from '../../search/answer.ts';
import { prepareAsked } from '../../search/asked.ts';
import { markUpAgreement } from '../../search/agreement.ts';
import { arrange } from '../../search/arrange.ts';
import { placesOf, unpackAsked, unpackGlossary, unpackVocabulary } from '../../search/packed.ts';
import { type FoundRecord, type OpenIndex, openIndex } from './pagefind.ts';
import { readPublished } from './published.ts';
import type { SearchRequest } from './query.ts';

/** How many of the best are loaded to be put in their final order. */
const LOADED = 12;

/** Everything that a search needs, loaded. */
export interface Opened {
  index: OpenIndex;
  search: ReturnType<typeof createSearch>;
  /** The records of documents by kind. */
  kinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** The records that restate a place of a document, or are a thing of one. The rest are pages of the site itself. */
  passages: ReadonlySet<string>;
  home: string;
}

/** A record that was found, with the words that found it. */
export interface FoundId {
  id: string;
  words: string;
}

/** What was found for a request. */
export interface Found {
  answer: Answer;
  /** In their final order as far as they are arranged. */
  results: readonly FoundId[];
  loaded: ReadonlyMap<string, FoundRecord>;
  /** Counts the results by kind, as they would be without the filter of kinds. Done after the results are shown. */
  countKinds: () => Promise<Map<string, number>>;
  /** Pages of the site itself about the same; none while a filter is set. Done after the results are shown. */
  sitePages: (most: number) => Promise<FoundRecord[]>;
}

/** Where the files of the search lie, each with the base path and a slash at its end. */
export interface SearchFolders {
  bundle: string;
  published: string;
  base: string;
  /** What the addresses of the reader's own organisation begin with, without the base path: `/kiyose/`. */
  home: string;
}

/**
 * Loads what a search needs.
 * @throws whatever the browser throws when the engine cannot be loaded; the words of the site may be missing
 */
export async function openSearch({ bundle, published, base, home }: SearchFolders): Promise<Opened> {
  const [index, data] = await Promise.all([openIndex(bundle, base), readPublished(published)]);
  const passages = await index.having('順位', '本文');
  const kinds = new Map<string, ReadonlySet<string>>();
  for (const kind of await index.values('種類')) {
    const ids = (await index.having('種類', kind)).intersection(passages);
    if (ids.size > 0) kinds.set(kind, ids);
  }
  const places = placesOf(passages);
  const glossary = data ? unpackGlossary(data.glossary, places) : [];
  const asked = data && prepareAsked(unpackAsked(data.asked, places));
  const search = createSearch(index, glossary, data && unpackVocabulary(data.vocabulary), asked);
  return { index, search, kinds, passages, home };
}

/** Asks a request: records of documents in their final order; counts and pages of the site on demand. */
export async function findResults(
  { index, search, kinds, passages, home }: Opened,
  { query, filters, literal }: SearchRequest,
): Promise<Found> {
  const { 種類: kind, ...others } = filters;
  const sets = await Promise.all(Object.entries(others).map(([name, value]) => index.having(name, value)));
  const isAllowed = (id: string) => sets.every((set) => set.has(id));
  const wanted = kind === undefined ? passages : (kinds.get(kind) ?? new Set<string>());
  const ask = (accepts: (id: string) => boolean) => search.ask(query, { literal, accepts });
  const answer = await ask((id) => wanted.has(id) && isAllowed(id));
  const loaded = new Map<string, FoundRecord>();
  const head = answer.ranked.slice(0, LOADED);
  await Promise.all(
    head.map(async ({ id, words }) => {
      const record = await index.load(id, words);
      if (record) loaded.set(id, record);
    }),
  );
  const arranged = arrange(
    markUpAgreement(
      head.flatMap((ranked) => {
        const record = loaded.get(ranked.id);
        return record ? [{ ...ranked, ...record }] : [];
      }),
    ),
    answer.asked,
    { also: answer.readings.flatMap((reading) => (reading.how === 'unknown' ? [] : reading.words)), home },
  );
  return {
    answer,
    loaded,
    results: [...arranged, ...answer.ranked.slice(LOADED)],
    async countKinds() {
      const { ranked } = kind === undefined ? answer : await ask((id) => passages.has(id) && isAllowed(id));
      return new Map([...kinds].map(([name, ids]) => [name, ranked.filter(({ id }) => ids.has(id)).length]));
    },
    async sitePages(most) {
      if (Object.keys(filters).length > 0) return [];
      const { ranked, readings } = await search.ask(query, {
        literal,
        brief: true,
        accepts: (id) => !passages.has(id),
      });
      // For a word that the site does not know, a page that holds another word of the query is no answer.
      if (readings.some(({ how }) => how === 'unknown')) return [];
      const found = await Promise.all(ranked.slice(0, most).map(({ id, words }) => index.load(id, words)));
      return found.flatMap((record) => record ?? []);
    },
  };
}
