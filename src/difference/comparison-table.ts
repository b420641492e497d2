import { COLLECTIONS } from '../model/collections.ts';
import type { Entry } from '../model/entry.ts';
import { lastSegment, parentPath } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import type { Revision } from './compare.ts';
import type { WeighedDetail } from './declared-effects.ts';
import type { DifferenceReport, ReportedDifference } from './report-of.ts';
import { effectInWords, headline, placeInWords } from './report/words.ts';
import type { Piece } from './sentences.ts';

/** One row of a 新旧対照表: what stood on either side at one place. */
export interface ComparisonRow {
  place: string;
  /** Each text in pieces; a piece that the other side lacks is marked. Empty where nothing stands. */
  after: readonly Piece[];
  before: readonly Piece[];
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

/** What is the editors' own and goes to no decision: order, readings, other names, places of notes. */
const EDITORIAL = ['order', 'reading', 'aliases', 'errata', 'at', 'links', 'conversation', 'ask', 'observe'];

const isPrinted = ({ at }: WeighedDetail): boolean => !at.split('/').some((step) => EDITORIAL.includes(step));

const ownPieces = (pieces: readonly Piece[], own: 'before' | 'after') =>
  pieces.filter(({ side }) => side === 'both' || side === own);

const rowOf = (detail: WeighedDetail): ComparisonRow => ({
  place: placeInWords(detail),
  after: ownPieces(detail.pieces, 'after'),
  before: ownPieces(detail.pieces, 'before'),
  effect: effectInWords(detail),
});

/** Whether an entry belongs to a document: its own chapters, and what names the document as its source. */
function belongsTo(document: string, { catalog }: Revision, kind: Kind, id: string): boolean {
  if (kind === 'document') return id === document;
  if (kind === 'chapter') return parentPath(id) === document;
  const entry: Entry | undefined = catalog.find(kind, id);
  const source = (entry?.data as { source?: { document?: string } } | undefined)?.source;
  return source?.document === document;
}

/**
 * Makes the 新旧対照表 of a document (its chapters and every table that has it as source) or of one entry.
 * @param of `document:kiyose/policy-ed4`, `competency-table:kiyose/duties`
 * @throws {NothingToCompareError} when neither revision knows the entry
 */
export function comparisonTable(
  report: DifferenceReport,
  of: { kind: Kind; id: string },
  revisions: { before: Revision; after: Revision },
): ComparisonTable {
  const sides = [revisions.after, revisions.before];
  const entry = sides.flatMap(({ catalog }): Entry[] => catalog.find(of.kind, of.id) ?? [])[0];
  if (!entry) {
    const known = revisions.after.catalog.all(of.kind).map(({ id }) => id);
    throw new NothingToCompareError(
      `${COLLECTIONS[of.kind].label}「${of.id}」は、どちらの版にもありません。${known.length > 0 ? `あるのは ${known.slice(0, 10).join('、')} です。` : ''}`,
    );
  }
  const isOwn = ({ kind, id, movedFrom }: ReportedDifference) =>
    of.kind === 'document'
      ? sides.some((side) => belongsTo(of.id, side, kind, id) || belongsTo(of.id, side, kind, movedFrom ?? id))
      : kind === of.kind && (id === of.id || movedFrom === of.id);
  const data = entry.data as { title?: string; name?: string };
  return {
    title: data.title ?? data.name ?? lastSegment(of.id),
    before: report.before,
    after: report.after,
    parts: report.differences
      .filter(isOwn)
      .map((difference) => ({ title: headline(difference), rows: difference.details.filter(isPrinted).map(rowOf) }))
      .filter(({ rows }) => rows.length > 0),
  };
}
