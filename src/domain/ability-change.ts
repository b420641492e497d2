import type { Basis } from '../model/fields.ts';
import { NOT_YET_ENTERED } from '../model/not-yet-entered.ts';
import type { JoinedExpectation } from './roles.ts';

/**
 * What becomes of one ability between two ranks, the weightiest first:
 * - `newly-especially` no mark → ◎
 * - `raised` ○ → ◎
 * - `lowered` ◎ → ○: what one hands over
 * - `new` no mark → ○, or words where there were none
 * - `dropped` a mark, or in tables without marks the words, are no longer stated; never "not needed"
 * - `reworded` stated at both with the same mark or without marks, in other words
 * - `unchanged` the same mark and the same words
 */
export const ABILITY_CHANGES = [
  'newly-especially',
  'raised',
  'lowered',
  'new',
  'dropped',
  'reworded',
  'unchanged',
] as const;
export type Change = (typeof ABILITY_CHANGES)[number];

/** One ability that at least one of two ranks states, at both. */
export interface AbilityChange {
  /** The id of the ability. */
  competency: string;
  change: Change;
  /** Inferred where a mark, the lack of one or the heading is inferred on either side. */
  basis: Basis;
  /** What the tables say of the ability at either rank; undefined where no table speaks of the pair. */
  before: JoinedExpectation | undefined;
  after: JoinedExpectation | undefined;
  /** Sentences of our restatement that only one of the two ranks has. */
  gained: readonly string[];
  lost: readonly string[];
}

const isStated = (side: JoinedExpectation | undefined): side is JoinedExpectation =>
  side !== undefined && (side.mark !== null || side.statements.length > 0);

const isInferred = (side: JoinedExpectation | undefined): boolean =>
  side !== undefined && (side.headingBasis === 'inferred' || (side.marked && side.markBasis === 'inferred'));

/** Whether nobody has entered the words of a cell yet: it can be compared with nothing. */
export const isWaiting = (side: JoinedExpectation | undefined): boolean =>
  side !== undefined && side.mark === null && side.statements.includes(NOT_YET_ENTERED);

function changeOf(
  before: JoinedExpectation | undefined,
  after: JoinedExpectation | undefined,
  sameWords: boolean,
): Change {
  const from = before?.mark ?? null;
  const to = after?.mark ?? null;
  if (from !== to) {
    if (to === null) return 'dropped';
    if (from === null) return to === '◎' ? 'newly-especially' : 'new';
    return to === '◎' ? 'raised' : 'lowered';
  }
  if (!isStated(before)) return 'new';
  if (!isStated(after)) return 'dropped';
  return sameWords ? 'unchanged' : 'reworded';
}

/**
 * Compares what is said of one ability at two ranks. Marks decide where there are any; else whether there are words.
 * @returns undefined when neither rank states the ability, or what one states has not been entered yet
 */
export function abilityChange(
  before: JoinedExpectation | undefined,
  after: JoinedExpectation | undefined,
): AbilityChange | undefined {
  if ((!isStated(before) && !isStated(after)) || isWaiting(before) || isWaiting(after)) return undefined;
  const competency = (before ?? after)?.competency;
  if (competency === undefined) return undefined;
  const said = before?.statements ?? [];
  const says = after?.statements ?? [];
  const gained = says.filter((statement) => !said.includes(statement));
  const lost = said.filter((statement) => !says.includes(statement));
  return {
    competency,
    change: changeOf(before, after, gained.length + lost.length === 0),
    basis: isInferred(before) || isInferred(after) ? 'inferred' : 'stated',
    before,
    after,
    gained,
    lost,
  };
}
