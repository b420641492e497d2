import { COLLECTIONS } from '../model/collections.ts';
import type { Entry } from '../model/entry.ts';
import { lastSegment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import type { WeighedDetail } from './declared-effects.ts';
import { type DifferenceReport, documentOf, type NamedRevision, type ReportedDifference } from './report-of.ts';
import { effectInWords, placeInWords, WHAT_NAMES } from './report/words.ts';
import type { Piece } from './sentences.ts';

/** One row of a 新旧対照表: what stood on either side at one place. */
export interface ComparisonRow {
  place: string;
  /** Sentence by sentence, in pieces; a piece that the other side lacks is marked. Empty where nothing stands. */
  after: readonly (readonly Piece[])[];
  before: readonly (readonly Piece[])[];
  /** What it means for people; undefined when it asks nothing of anybody. */
  effect: string | undefined;
}

/** The rows of one entry. */
export interface ComparisonPart {
  title: string;
  rows: readonly ComparisonRow[];
}

/** A 新旧対照表 of a document, or of one entry. */
export interface ComparisonTable {
  title: string;
  before: string;
  after: string;
  parts: readonly ComparisonPart[];
}

/** Nothing in the catalogs has the name that was asked for. The message is Japanese. */
export class NothingToCompareError extends Error {
  override name = 'NothingToCompareError';
}

/** What is the editors' own and goes to no decision: order, readings, other names, places of notes and sources. */
const EDITORIAL = [
  ...['order', 'reading', 'aliases', 'errata', 'source', 'at', 'links', 'level', 'conversation', 'note'],
  ...['lastReviewed', 'nextReview', 'confidence', 'explain', 'basis', 'headingBasis', 'markBasis', 'nameBasis'],
];

/** What this site has made beside the documents: nobody decides on it with them. */
const OF_THE_SITE: readonly Kind[] = [
  'path',
  'coverage',
  'crosswalk',
  'topic',
  'term',
  'erratum',
  'welcome',
  'milestone',
];

/** What stands for sentences that did not change, as is usual in such tables. */
const LEFT_OUT: readonly Piece[] = [{ text: '（略）', side: 'both' }];

const isPrinted = ({ at }: WeighedDetail): boolean => !at.split('/').some((step) => EDITORIAL.includes(step));

const ownPieces = (pieces: readonly Piece[], own: 'before' | 'after') =>
  pieces.filter(({ side }) => side === 'both' || side === own);

/** All changes of one place as one row, with what did not change left out between them. */
function rowOf(details: readonly WeighedDetail[]): ComparisonRow {
  const side = (own: 'before' | 'after') =>
    details.flatMap((detail) => [
      ...(detail.keptBefore ? [LEFT_OUT] : []),
      ...(detail[own] === undefined ? [] : [ownPieces(detail.pieces, own)]),
      ...(detail.keptAfter ? [LEFT_OUT] : []),
    ]);
  // What has not been declared yet is for the author to hear, not for those who decide.
  const effects = [...new Set(details.flatMap((detail) => (detail.effect ? (effectInWords(detail) ?? []) : [])))];
  const [first] = details;
  return {
    place: first ? placeInWords(first) : '',
    after: side('after'),
    before: side('before'),
    effect: effects.length === 0 ? undefined : effects.join('・'),
  };
}

const rowsOf = (details: readonly WeighedDetail[]): ComparisonRow[] =>
  [...Map.groupBy(details.filter(isPrinted), ({ at }) => at).values()].map(rowOf);

const titleOf = ({ kind, name, what }: ReportedDifference): string =>
  `${COLLECTIONS[kind].label}「${name}」${what === 'changed' ? '' : `（${WHAT_NAMES[what]}）`}`;

/**
 * Makes the 新旧対照表 of a document (its chapters and every table that has it as source) or of one entry.
 * @param of `document:kiyose/policy-ed4`, `competency-table:kiyose/duties`
 * @throws {NothingToCompareError} when neither revision knows the entry
 */
export function comparisonTable(
  report: DifferenceReport,
  of: { kind: Kind; id: string },
  revisions: { before: NamedRevision; after: NamedRevision },
): ComparisonTable {
  const sides = [revisions.after, revisions.before];
  const entry = sides.flatMap(({ catalog }): Entry | [] => catalog.find(of.kind, of.id) ?? [])[0];
  if (!entry) {
    const known = revisions.after.catalog.all(of.kind).map(({ id }) => id);
    throw new NothingToCompareError(
      `${COLLECTIONS[of.kind].label}「${of.id}」は、どちらの版にもありません。${known.length > 0 ? `あるのは ${known.slice(0, 10).join('、')} です。` : ''}`,
    );
  }
  const isOwn = ({ kind, id, movedFrom }: ReportedDifference) =>
    of.kind === 'document'
      ? !OF_THE_SITE.includes(kind) &&
        sides.some((side) => [id, movedFrom ?? id].some((one) => documentOf(side, { kind, id: one }) === of.id))
      : kind === of.kind && (id === of.id || movedFrom === of.id);
  const orderOf = ({ kind, id }: ReportedDifference): number =>
    kind === 'chapter' ? (sides.flatMap(({ catalog }) => catalog.find(kind, id)?.data.order ?? [])[0] ?? 0) : 0;
  // Two revisions of one day have one title.
  const isOneDay = revisions.before.title === revisions.after.title;
  const titleOn = (side: 'before' | 'after') =>
    `${revisions[side].title}${isOneDay ? (side === 'before' ? '（変更前）' : '（変更後）') : ''}`;
  const data = entry.data as { title?: string; name?: string };
  return {
    title: data.title ?? data.name ?? lastSegment(of.id),
    before: titleOn('before'),
    after: titleOn('after'),
    parts: report.differences
      .filter(isOwn)
      // By kind as they come; the chapters in the order of the document.
      .sort((a, b) => (a.kind === b.kind ? orderOf(a) - orderOf(b) : 0))
      .map((difference) => ({ title: titleOf(difference), rows: rowsOf(difference.details) }))
      .filter(({ rows }) => rows.length > 0),
  };
}

/** The documents of which a report says something that belongs into a 新旧対照表, in the order of the report. */
export const comparedDocuments = (
  report: DifferenceReport,
  revisions: { before: NamedRevision; after: NamedRevision },
): string[] =>
  [...new Set(report.differences.flatMap(({ document }) => document ?? []))].filter((id) => {
    const isKnown = [revisions.before, revisions.after].some(({ catalog }) => catalog.find('document', id));
    return isKnown && comparisonTable(report, { kind: 'document', id }, revisions).parts.length > 0;
  });
