import { describe, expect, it } from 'vitest';
import { layoutOf } from './layout.ts';
import { linedUp } from './line-up.ts';
import { itemOf, tiesOf, timelineWith } from './random-timeline.test-support.ts';
import type { Timeline } from './timeline.ts';
import { openingView } from './view.ts';

/** A timeline whose ranks stand in these rows of the crosswalk, from the lowest up; '' in none. */
const withRows = (...rows: string[]): Timeline => {
  const made = timelineWith(rows.length, []);
  return {
    ...made,
    ranks: made.ranks.map((rank, index) => ({ ...rank, name: `${rows[index]}?`, row: rows[index] || null })),
  };
};
const columns = (pair: [Timeline, Timeline] | null) =>
  pair?.map(({ ranks }) => ranks.map(({ row, name }) => row ?? name).join(' '));

describe('the ranks of two cities', () => {
  it.each([
    ['the same ones stand one above the other', ['a', 'b'], ['a', 'b'], ['a b', 'a b']],
    ['a rank that only the upper one has leaves a gap below', ['a', 'b', 'c'], ['a', 'c'], ['a b c', 'a 対応なし c']],
    ['a rank that only the lower one has leaves a gap above', ['a', 'c'], ['a', 'b', 'c'], ['a 対応なし c', 'a b c']],
    ['ranks after the last pair keep columns of their own', ['a', ''], ['a', 'b'], ['a ? 対応なし', 'a 対応なし b']],
  ])('%s', (_, upper, lower, expected) => {
    expect(columns(linedUp(withRows(...upper), withRows(...lower)))).toEqual(expected);
  });

  it('are left as they are where none correspond, or where their orders contradict each other', () => {
    expect(linedUp(withRows('a', ''), withRows('b', ''))).toBeNull();
    expect(linedUp(withRows('a', 'b'), withRows('b', 'a'))).toBeNull();
  });

  it('keep every item at its own ranks, across a gap', () => {
    const ability = itemOf({ id: 'x/ability/a', kind: 'ability', lane: 'ability', ties: tiesOf('x/r1', 'x/r2') });
    const lower = { ...timelineWith(2, [ability]), ranks: withRows('a', 'c').ranks };
    const [, padded] = linedUp(withRows('a', 'b', 'c'), lower)!;
    const lane = layoutOf(padded, openingView(padded, 'rank')).lanes.find(({ lane: { id } }) => id === 'ability')!;
    expect(lane.rows.flat().map(({ column, width }) => `${column}+${width}`)).toEqual(['1+3']);
  });
});
