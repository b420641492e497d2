import { LIST_MARK, type OtherWay } from '../../search/arrange.ts';
import type { Engine, Hit } from '../../search/engine.ts';
import { readableExcerpt } from './excerpt.ts';

/** The parts of Pagefind's interface that are used here. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options?: { filters: Record<string, string> },
  ) => Promise<{ results: PagefindResult[] }>;
}
interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindPage | null>;
}
interface PagefindPage {
  url: string;
  excerpt: string;
  content: string;
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
}

/** A record of the index, loaded. */
export interface FoundRecord {
  /** With the base path. */
  url: string;
  title: string;
  kind: string | undefined;
  document: string | undefined;
  /** Whose page it is, where no document says so. */
  organization: string | undefined;
  edition: string | undefined;
  /** The chapter that a section stands in, and the sections around it. */
  within: string | undefined;
  place: string;
  /** Whether it mainly holds other records. */
  holdsOthers: boolean;
  /** Whether it is mainly made of the titles of others. */
  isList: boolean;
  otherWays: readonly OtherWay[];
  /** The matters that it speaks of. */
  matters: readonly string[];
  /** Text with <mark>s, as HTML of Pagefind. */
  excerpt: string;
}

/** Pagefind, opened. */
export interface OpenIndex extends Engine {
  /** Loads a record that a search has found. `words` are the words of that search: they are marked in the excerpt. */
  load: (id: string, words: string) => Promise<FoundRecord | undefined>;
  /** The values of a filter. */
  values: (filter: string) => Promise<readonly string[]>;
  /** The records that have a value of a filter. */
  having: (filter: string, value: string) => Promise<ReadonlySet<string>>;
}

/** Fields that are only shown: what stands in them must not be found. */
const SHOWN_ONLY = { title: 0, 団体: 0, 章: 0, 場所: 0, まとめ: 0, 別: 0, 事柄: 0 };
/** How many searches are remembered: enough for the words of some queries. */
const REMEMBERED = 200;

/**
 * Opens the index. The search runs beside the page and not in a worker: a search takes a millisecond or two, and the
 * program of the worker would be loaded besides.
 * @param bundle the folder `pagefind` with the base path
 * @param base the base path with a slash at both ends
 */
export async function openIndex(bundle: string, base: string): Promise<OpenIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({
    noWorker: true,
    ranking: { metaWeights: { ...SHOWN_ONLY, kw: 1, around: 0.3 }, pageLength: 0.5 },
    excerptLength: 40,
  });
  await pagefind.init();
  /** Results by words. They are kept whole: the data of a collected result are gone. */
  const known = new Map<string, Promise<PagefindResult[]>>();
  let every: Promise<{ results: PagefindResult[] }> | undefined;
  const sets = new Map<string, Promise<ReadonlySet<string>>>();

  const search = (words: string) => {
    const kept = known.get(words);
    if (kept) return kept;
    const made = pagefind.search(words).then(({ results }) => results.filter(({ score }) => score > 0));
    known.set(words, made);
    if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? '');
    made.catch(() => known.delete(words));
    return made;
  };
  const withBase = (url: string) => `${base.slice(0, -1)}${url}`;
  const withoutBase = (url: string) => url.slice(base.length - 1);

  return {
    find: async (words): Promise<Hit[]> => (await search(words)).map(({ id, score }) => ({ id, score })),
    async load(id, words) {
      let result = (await search(words)).find((one) => one.id === id);
      // A record that is about the thing itself need not hold the words; its own result has no marks.
      result ??= (await (every ??= pagefind.search(null))).results.find((one) => one.id === id);
      const page = await result?.data();
      if (!page) return undefined;
      const { meta, filters, url, excerpt, content } = page;
      const title = meta['title'] ?? url;
      return {
        url,
        title,
        kind: filters['種類']?.[0],
        document: filters['文書']?.[0],
        organization: meta['団体'],
        edition: filters['版']?.[0],
        within: meta['章'],
        // A record says nothing of its place when that is its own address.
        place: meta['場所'] ?? withoutBase(url),
        holdsOthers: meta['まとめ'] !== undefined,
        isList: meta['まとめ'] === LIST_MARK,
        otherWays: (JSON.parse(meta['別'] ?? '[]') as OtherWay[]).map((way) => ({ ...way, url: withBase(way.url) })),
        matters: meta['事柄']?.split(' ') ?? [],
        excerpt: readableExcerpt(excerpt, title, content),
      };
    },
    values: async (filter) => Object.keys((await pagefind.filters())[filter] ?? {}).sort(),
    having(filter, value) {
      const key = `${filter}:${value}`;
      const made =
        sets.get(key) ??
        pagefind
          .search(null, { filters: { [filter]: value } })
          .then(({ results }) => new Set(results.map(({ id }) => id)) as ReadonlySet<string>);
      sets.set(key, made);
      return made;
    },
  };
}
