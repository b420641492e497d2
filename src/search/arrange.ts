import { foldKey } from './fold.ts';
import { normalise } from './normalise.ts';

/** A second way to the topic of a record: a page about the same. */
export interface OtherWay {
  url: string;
  title: string;
  kind: string;
}

/** A ranked record with what is known of it once it is loaded. */
export interface Candidate {
  id: string;
  score: number;
  /** The words under which it was found. */
  words: string;
  title: string;
  kind: string | undefined;
  document: string | undefined;
  edition: string | undefined;
  /** The place of the document that it restates, without the base path. A section restates its own. */
  place: string;
  /** Whether it mainly holds other records: a chapter, a section with sections in it. */
  holdsOthers: boolean;
  /** Whether it is mainly made of the titles of others. */
  isList: boolean;
  /** With the base path. */
  url: string;
  otherWays: readonly OtherWay[];
}

/** What the index says of a record that is mainly made of the titles of others. */
export const LIST_MARK = 'list';

/** What a record counts more when its title is what was asked for. */
const TITLE_BONUS = 1.45;
/** The same when its title holds what was asked for. */
const IN_TITLE = 1.15;
/** The same when its title holds another name of it. */
const ALSO_IN_TITLE = 1.1;
/** What a record of a superseded document counts beside one in force. */
const SUPERSEDED = 0.97;
/** What a record of a kind counts beside a section: pages of one ability or one course say little of their own. */
const KIND: Readonly<Record<string, number>> = { 能力: 0.85, デジタル人材: 0.85, 研修: 0.7 };
/** What a line of a table counts for the table. */
const LINE = 0.8;
/** What a chapter, or a section with sections in it, counts beside those. */
const HOLDS_OTHERS = 0.8;
/** What a record counts that is made of the titles of others: a tree of measures, an overview. */
const LIST = 0.56;
/** What a record of the reader's own organisation counts beside an equal one of another, unless the query names one. */
const HOME = 1.05;
/** What each further record of the same place and kind counts, so that the first ones show different topics. */
const SAME_PLACE = 0.75;
/** The same for kinds of which every record is a topic of its own. */
const SAME_TABLE = 0.95;
/** These kinds. */
const OWN_TOPIC = new Set(['職層', 'スキル']);
/** What each further record counts that is called like one of several things asked for: AとBの違い is about both. */
const SAME_NAME = 0.8;
/** What each further record of the same document counts: near the top, the next document says more than the next page. */
const SAME_DOCUMENT = 0.95;

/** A title without its number, as a fold key: `(2) DX推進リーダー` and `DX推進リーダー` are one name. */
export const bareTitle = (title: string): string =>
  foldKey(title.replace(/^(?:[\s\d()①-⑳第章節.◆◇■□●○-]|【参考】|[IVX]+(?= ))+/u, '')).replace(/(?:級|トハ)$/u, '');

/** Whether a record is the place itself that others restate: the section, not the page of a row of its table. */
const isPlace = ({ url, place }: Candidate) => url.endsWith(place);

/** Rows of tables that say little of their own: they stand under the section of their table when that is shown before them. */
const SAYS_LITTLE = new Set(['研修', '能力']);
/** Rows that say nothing but when and for whom: the table says it too, and leads. */
const IS_A_LINE = '研修';

const wayTo = ({ url, title, kind = '' }: Candidate): OtherWay => ({ url, title, kind });

/** What a record shares with others: place and kind, the document, its name. */
const keysOf = ({ place, kind, document, title }: Candidate): [place: string, document: string, name: string] => [
  `${place} ${kind}`,
  document ?? '',
  bareTitle(title),
];

/**
 * Joins a page that restates a section under the same name with the section: the section leads, with the better score of
 * both, and the page is its second way. So does the page of a line of a table, unless it is what was asked for.
 */
function joinSameTopics<T extends Candidate>(candidates: readonly T[], isAskedFor: (one: T) => boolean): T[] {
  const joined = new Map(candidates.map((one) => [one.id, one]));
  for (const section of candidates.filter(isPlace)) {
    for (const page of candidates) {
      const isSame =
        page.id !== section.id &&
        page.place === section.place &&
        ((page.kind === IS_A_LINE && !isAskedFor(page)) || bareTitle(section.title).includes(bareTitle(page.title)));
      const so = joined.get(section.id);
      if (!isSame || !so) continue;
      joined.delete(page.id);
      joined.set(section.id, {
        ...so,
        score: Math.max(so.score, page.score * (page.kind === IS_A_LINE ? LINE : 1)),
        otherWays: [...so.otherWays, wayTo(page)],
      });
    }
  }
  return [...joined.values()].sort((a, b) => b.score - a.score);
}

/**
 * Puts the best records in their final order: a title that is the query itself first, superseded documents after equals,
 * and not the same place again and again. What says the same as a section before it becomes another way of the section.
 * @param candidates the best records of the ranking, in its order
 * @param asked the words asked for, as typed or repaired
 * @param options.also other names of what was asked for
 * @param options.home what the addresses of the reader's own organisation begin with, without the base path
 */
export function arrange<T extends Candidate>(
  candidates: readonly T[],
  asked: readonly string[],
  { also = [], home }: { also?: readonly string[]; home?: string } = {},
): T[] {
  const names = new Set(asked.map(bareTitle));
  const others = new Set(also.map(bareTitle));
  const titleBonus = ({ title, kind }: T) => {
    const own = bareTitle(title);
    if (names.has(own)) return kind === '研修' ? 1 : TITLE_BONUS;
    if ([...names].some((name) => name.length >= 2 && own.includes(name))) return IN_TITLE;
    return [...others].some((name) => name.length >= 2 && own.includes(name)) ? ALSO_IN_TITLE : 1;
  };
  const namesADocument = candidates.some(({ document = '' }) =>
    asked.some((word) => word.length >= 2 && normalise(document).startsWith(word)),
  );
  const isHome = ({ place }: T) => home !== undefined && !namesADocument && place.startsWith(home);
  const isAskedFor = ({ title }: T) => names.has(bareTitle(title));
  const scored = joinSameTopics(candidates, isAskedFor).map((candidate) => ({
    candidate,
    score:
      candidate.score *
      titleBonus(candidate) *
      (KIND[candidate.kind ?? ''] ?? 1) *
      (candidate.isList ? LIST : candidate.holdsOthers ? HOLDS_OTHERS : 1) *
      (isHome(candidate) ? HOME : 1) *
      (candidate.edition === '旧版' ? SUPERSEDED : 1),
  }));
  const arranged: T[] = [];
  const seen = new Map<string, number>();
  const times = (key: string) => seen.get(key) ?? 0;
  while (scored.length > 0) {
    let best = 0;
    let bestScore = -1;
    for (const [index, { candidate, score }] of scored.entries()) {
      const [place, document, name] = keysOf(candidate);
      const worth =
        score *
        (names.size > 1 && names.has(name) ? SAME_NAME : 1) ** times(name) *
        SAME_DOCUMENT ** times(document) *
        (OWN_TOPIC.has(candidate.kind ?? '') ? SAME_TABLE : SAME_PLACE) ** times(place);
      if (worth > bestScore) [best, bestScore] = [index, worth];
    }
    const [chosen] = scored.splice(best, 1);
    if (!chosen) break;
    const section = arranged.findIndex((one) => isPlace(one) && one.place === chosen.candidate.place);
    const table = arranged[section];
    if (table && SAYS_LITTLE.has(chosen.candidate.kind ?? '') && !isAskedFor(chosen.candidate)) {
      arranged[section] = { ...table, otherWays: [...table.otherWays, wayTo(chosen.candidate)] };
      continue;
    }
    for (const key of keysOf(chosen.candidate)) seen.set(key, times(key) + 1);
    arranged.push({ ...chosen.candidate, score: bestScore });
  }
  return arranged;
}
