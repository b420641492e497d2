import { bareTitle } from '../search/arrange.ts';
import type { SearchRecord } from './search-records.ts';

/** What a query must find: a topic of a source, with 3 = answers the query, 2 = relevant, 1 = touches it. */
export interface ExpectedItem {
  source: string;
  topic: string;
  grade: number;
}

/** A query of staff, with what it must find. */
export interface JudgedQuery {
  query: string;
  class: string;
  relevant: readonly ExpectedItem[];
  mustBeEmpty?: boolean;
}

/** The documents by the names that the queries use: how the site names them begins so. */
const SOURCES: Readonly<Record<string, RegExp>> = {
  清瀬市方針: /^清瀬市人材育成基本方針/,
  清瀬市実施計画: /^清瀬市実施計画/,
  立川市: /^立川市/,
  入間市: /^入間市/,
  総務省指針: /^総務省/,
};

/** Letters and digits only, so that brackets, quotation marks, middle dots and spaces do not count. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}ー々]/gu, '');

/** The parts of a topic: `職層別に求められる能力（課長級）` → the place and the row; 級 may be missing on either side. */
const partsOf = (topic: string): string[] =>
  topic
    .split(/[（）\s]+/u)
    .map((part) => bare(part).replace(/級$/u, ''))
    .filter((part) => part !== '');

/** How a topic is matched with what the site says. */
export interface Judging {
  /** Whether a part counts for its whole: a section for its chapter, the page of a row for its table. */
  partsCount?: boolean;
}

/**
 * The addresses that restate a topic of a source. Only records of the source's document count. The first rule that fits
 * anything decides: the title is the topic; the title holds it; the record stands in the place (before the bracket) and its
 * title is the row (in the bracket or after a space), holds it, or its source line does, or its text; the title is the
 * place, holds it, or the source line does; the text does. Neither is a whole restated by one of its parts, nor a part by
 * the whole, unless nothing else is there.
 * @returns addresses with fragments; empty when the site restates the topic nowhere
 */
export function placesOf(
  { source, topic }: ExpectedItem,
  records: readonly SearchRecord[],
  { partsCount = false }: Judging = {},
): Set<string> {
  const pattern = SOURCES[source];
  if (!pattern) return new Set();
  const own = records.filter(
    ({ document, isPassage }) => isPassage && document !== undefined && pattern.test(document),
  );
  const [place = '', ...rows] = partsOf(topic);
  const [row = ''] = rows;
  const whole = bare(topic);
  // What stands in brackets behind a title explains it: DX推進リーダー（皆をまとめて業務変革を促す人）.
  const isCalled = ({ title, otherWays }: SearchRecord, name: string) =>
    [title, title.replace(/(?<=\p{L})[（(].*[)）]$/u, ''), ...otherWays.map((way) => way.title)].some(
      (one) => bareTitle(one) === bareTitle(name),
    );
  const titleOf = ({ title }: SearchRecord) => bare(title);
  const heading = ({ title, sourceText, otherWays }: SearchRecord) =>
    bare([title, sourceText, ...otherWays.map((way) => way.title)].join('\n'));
  const textOf = ({ html }: SearchRecord) => bare(html.replaceAll(/<[^>]*>/g, ''));
  const isInside = ({ within }: SearchRecord, name: string) => within !== undefined && bare(within).includes(name);
  const atPlace = own.filter((record) => heading(record).includes(place));
  const places = new Set([...atPlace, ...own.filter((record) => isInside(record, place))].map(({ url }) => url));
  const there = rows.length === 0 ? [] : own.filter(({ url, place }) => places.has(url) || places.has(place ?? ''));
  const named = [
    own.filter((record) => isCalled(record, topic)),
    own.filter((record) => titleOf(record).includes(whole)),
  ];
  const pageOf = ({ url }: SearchRecord) => url.replace(/#.*$/, '');
  const pages = new Set(atPlace.map(pageOf));
  const rules = [
    ...named,
    // The row may have a bracket of its own: 管理監督職員（課長級）.
    there.filter((record) => isCalled(record, rows.join(''))),
    there.filter((record) => row !== '' && isCalled(record, row)),
    // The row may have a section beside the place, on the same page.
    own.filter((record) => row !== '' && pages.has(pageOf(record)) && isCalled(record, row)),
    there.filter((record) => rows.every((one) => titleOf(record).includes(one))),
    there.filter((record) => rows.every((one) => heading(record).includes(one))),
    // What stands in a bracket within the bracket only explains it: 貫徹力（目的意識）.
    there.filter((record) => heading(record).includes(row)),
    // A row that no title names may be told of in the text of the place.
    there.filter((record) => rows.every((one) => textOf(record).includes(one))),
    own.filter((record) => isCalled(record, place)),
    own.filter((record) => titleOf(record).includes(place)),
    atPlace,
    own.filter((record) => textOf(record).includes(place)),
  ];
  const found = rules.find((some) => some.length > 0) ?? [];
  const wholes = new Set(found.map(({ url }) => url));
  const parts =
    partsCount && named.includes(found)
      ? own.filter((record) => isInside(record, whole) || (record.place !== undefined && wholes.has(record.place)))
      : [];
  return new Set([...found, ...parts].flatMap(({ url, otherWays }) => [url, ...otherWays.map((way) => way.url)]));
}

/** What was found for one query. */
export interface Outcome {
  query: JudgedQuery;
  /** Addresses of the results in their order. */
  shown: readonly string[];
  /** Distinct items of grade 2 and more in the top five / min(5, their number); undefined for out-of-scope queries. */
  recall: number | undefined;
  /** 1 / rank of the first such item in the top ten, or 0; undefined for out-of-scope queries. */
  reciprocalRank: number | undefined;
  missed: readonly ExpectedItem[];
}

/** Judges the results of one query. */
export function judge(
  query: JudgedQuery,
  shown: readonly string[],
  records: readonly SearchRecord[],
  judging: Judging = {},
): Outcome {
  if (query.mustBeEmpty) return { query, shown, recall: undefined, reciprocalRank: undefined, missed: [] };
  const wanted = query.relevant
    .filter(({ grade }) => grade >= 2)
    .map((item) => ({ item, places: placesOf(item, records, judging) }));
  const rankOf = (places: ReadonlySet<string>) => shown.findIndex((url) => places.has(url));
  const inTopFive = wanted.filter(({ places }) => {
    const rank = rankOf(places);
    return rank >= 0 && rank < 5;
  });
  const first = Math.min(...wanted.map(({ places }) => rankOf(places)).filter((rank) => rank >= 0 && rank < 10));
  return {
    query,
    shown,
    recall: Math.min(1, inTopFive.length / Math.min(5, wanted.length)),
    reciprocalRank: Number.isFinite(first) ? 1 / (first + 1) : 0,
    missed: wanted.filter((one) => !inTopFive.includes(one)).map(({ item }) => item),
  };
}

/** The figures of a set of queries. Shares lie between 0 and 1; NaN where no query of the kind was asked. */
export interface Figures {
  queries: number;
  recall: number;
  reciprocalRank: number;
  /** Share of answerable queries without any result. */
  zero: number;
  /** Share of out-of-scope queries with any result. */
  falsePositives: number;
}

/** Adds up outcomes. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ query }) => !query.mustBeEmpty);
  const outside = outcomes.filter(({ query }) => query.mustBeEmpty);
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    queries: outcomes.length,
    recall: mean(answerable.map(({ recall }) => recall ?? 0)),
    reciprocalRank: mean(answerable.map(({ reciprocalRank }) => reciprocalRank ?? 0)),
    zero: mean(answerable.map(({ shown }) => (shown.length === 0 ? 1 : 0))),
    falsePositives: mean(outside.map(({ shown }) => (shown.length > 0 ? 1 : 0))),
  };
}
