import { organizationsFrom } from '../organizations.ts';
import { brokenMoves } from './broken-moves.ts';
import { coverageGaps } from './coverage-gaps.ts';
import { inferredFacts } from './inferred-facts.ts';
import { openErrata } from './open-errata.ts';
import { openTargets } from './open-targets.ts';
import { overdueReviews } from './overdue-reviews.ts';
import { editorialTerms, unexplainedWords } from './terms-to-explain.ts';
import { untiedTrainings, untrainedAbilities } from './training-gaps.ts';
import { unlinkedEntries } from './unlinked-entries.ts';
import type { DeskInput, DeskRow, Work } from './work.ts';

/** The kinds of work on HR's desk: what has a day first, then what people lack, then what is not settled. */
export const WORKS: readonly Work[] = [
  overdueReviews,
  untrainedAbilities,
  untiedTrainings,
  coverageGaps,
  openTargets,
  inferredFacts,
  openErrata,
  unexplainedWords,
  editorialTerms,
  unlinkedEntries,
  brokenMoves,
];

/** In which order documents are looked at: what is in force first. */
const STATUSES = ['current', 'guideline', 'superseded'];

/**
 * The rows of a kind of work: the home organisation first, what belongs to the whole site last; within an organisation by
 * document, what is in force first; within a document in the work's own order.
 */
export function rowsOf(work: Work, input: DeskInput): DeskRow[] {
  const { catalog, home } = input;
  const organizations = organizationsFrom(catalog, home).map(({ id }) => id);
  const documents = catalog
    .all('document')
    .toSorted((a, b) => STATUSES.indexOf(a.data.status) - STATUSES.indexOf(b.data.status))
    .map(({ id }) => id);
  const placeIn = (list: readonly string[], id: string | null) => {
    const index = id === null ? -1 : list.indexOf(id);
    return index < 0 ? list.length : index;
  };
  return [...work.rows(input)].sort(
    (a, b) =>
      placeIn(organizations, a.organization) - placeIn(organizations, b.organization) ||
      placeIn(documents, a.document) - placeIn(documents, b.document),
  );
}
