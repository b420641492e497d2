import { describe, expect, it } from 'vitest';
import type { CheckItem } from './check-list.ts';
import { gapSizes, missing, standings, tally } from './standing.ts';

const item = (id: string, choices: number[], strong = false): CheckItem => ({
  id,
  name: id,
  href: `/${id}/`,
  choices,
  strong,
});
const ITEMS = [item('a/one', [0, 1, 2, 3]), item('a/two', [0, 1, 2]), item('a/three', [0, 1, 3], true)];
const AIMS = { id: 'a/persona', name: '区分', aims: { 'a/one': 3, 'a/two': 2, 'a/three': 3 } };

describe('where one stands', () => {
  it('counts a gap in answers that can be chosen, so that a level that is not defined is none', () => {
    const all = standings(ITEMS, { 'a/one': 1, 'a/two': 2, 'a/three': 1 }, AIMS);
    expect(all.map(({ answer, aim, gap }) => [answer, aim, gap])).toEqual([
      [1, 3, 2],
      [2, 2, 0],
      [1, 3, 1],
    ]);
  });

  it('has no gap where there is no answer, and none beyond the aim', () => {
    const all = standings(ITEMS, { 'a/one': 3 }, { ...AIMS, aims: { 'a/one': 2, 'a/two': 2 } });
    expect(all.map(({ answer, aim, gap }) => [answer, aim, gap])).toEqual([
      [3, 2, 0],
      [null, 2, 0],
      [null, null, 0],
    ]);
  });

  it('takes an answer that the item does not offer for none', () => {
    expect(standings(ITEMS, { 'a/two': 3 }, AIMS)[1]?.answer).toBeNull();
  });

  it('is not misled by names that objects have by themselves', () => {
    expect(standings([item('constructor', [1])], {}, AIMS)).toMatchObject([{ answer: null, aim: null }]);
  });

  it('names what is missing by the size of the gap, then ◎ first, then in the order of the list', () => {
    const items = [...ITEMS, item('a/four', [0, 1, 2], true)];
    const values = { 'a/one': 1, 'a/two': 1, 'a/three': 3, 'a/four': 1 };
    const all = standings(items, values, { ...AIMS, aims: { ...AIMS.aims, 'a/four': 2 } });
    expect(missing(all).map(({ item: { id } }) => id)).toEqual(['a/one', 'a/four', 'a/two']);
    expect([...gapSizes(all)]).toEqual([
      ['a/one', 2],
      ['a/four', 1],
      ['a/two', 1],
    ]);
  });

  it('counts items, answers, and those that reach the aim', () => {
    expect(tally(standings(ITEMS, { 'a/one': 1, 'a/two': 2 }, AIMS))).toEqual({
      items: 3,
      answered: 2,
      aimed: 2,
      reached: 1,
    });
  });
});
