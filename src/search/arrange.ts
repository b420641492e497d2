import { foldKey } from './fold.ts';

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
  /** The place of the document that it restates. */
  place: string | undefined;
  /** Whether it mainly holds other records: a chapter, a section with sections in it. */
  holdsOthers: boolean;
  url: string;
}

/** What a record counts more when its title is what was asked for. */
const TITLE_BONUS = 1.3;
/** The same when its title holds what was asked for. */
const IN_TITLE = 1.15;
/** What a record of a superseded document counts beside one in force. */
const SUPERSEDED = 0.97;
/** What a record of a kind counts beside a section: pages of one ability or one course say little of their own. */
const KIND: Readonly<Record<string, number>> = { 能力: 0.9, 研修: 0.7 };
/** What a chapter, or a section with sections in it, counts beside those. */
const HOLDS_OTHERS = 0.8;
/** What each further record of the same place and kind counts, so that the first ones show different topics. */
const SAME_PLACE = 0.75;
/** The same for kinds of which every record is a topic of its own. */
const SAME_TABLE = 0.95;
/** These kinds. */
const OWN_TOPIC = new Set(['職層', 'スキル']);
/** What each further record of the same document counts: near the top, the next document says more than the next page. */
const SAME_DOCUMENT = 0.95;
/** What each further section of the same chapter counts. */
const SAME_CHAPTER = 0.95;

/** A title without its number, as a fold key: `(2) DX推進リーダー` and `DX推進リーダー` are one name. */
export const bareTitle = (title: string): string =>
  foldKey(title.replace(/^[\s\d()①-⑳第章節.-]+/u, '')).replace(/級$/u, '');

/** What a record shares with others: place and kind, the page, the document. */
const keysOf = ({ place, kind, url, id, document }: Candidate): [place: string, chapter: string, document: string] => [
  place === undefined ? id : `${place} ${kind}`,
  url.replace(/#.*$/u, ''),
  document ?? '',
];

/**
 * Puts the best records in their final order: a title that is the query itself first, superseded documents after equals,
 * and not the same place again and again.
 * @param candidates the best records of the ranking, in its order
 * @param asked the words asked for, as typed or repaired
 */
export function arrange<T extends Candidate>(candidates: readonly T[], asked: readonly string[]): T[] {
  const names = new Set(asked.map(bareTitle));
  const titleBonus = ({ title, kind }: T) => {
    const own = bareTitle(title);
    if (names.has(own)) return kind === '研修' ? 1 : TITLE_BONUS;
    return [...names].some((name) => name.length >= 2 && own.includes(name)) ? IN_TITLE : 1;
  };
  const scored = candidates.map((candidate) => ({
    candidate,
    score:
      candidate.score *
      titleBonus(candidate) *
      (KIND[candidate.kind ?? ''] ?? 1) *
      (candidate.holdsOthers ? HOLDS_OTHERS : 1) *
      (candidate.edition === '旧版' ? SUPERSEDED : 1),
  }));
  const arranged: T[] = [];
  const seen = new Map<string, number>();
  const times = (key: string) => seen.get(key) ?? 0;
  while (scored.length > 0) {
    let best = 0;
    let bestScore = -1;
    for (const [index, { candidate, score }] of scored.entries()) {
      const [place, chapter, document] = keysOf(candidate);
      const worth =
        score *
        SAME_CHAPTER ** times(chapter) *
        SAME_DOCUMENT ** times(document) *
        (OWN_TOPIC.has(candidate.kind ?? '') ? SAME_TABLE : SAME_PLACE) ** times(place);
      if (worth > bestScore) [best, bestScore] = [index, worth];
    }
    const [chosen] = scored.splice(best, 1);
    if (!chosen) break;
    for (const key of keysOf(chosen.candidate)) seen.set(key, times(key) + 1);
    arranged.push({ ...chosen.candidate, score: bestScore });
  }
  return arranged;
}
