import { describe, expect, it } from 'vitest';
import { axisOf } from './axis.ts';
import { inOrder, openingStarts, periodsOn } from './move.ts';
import {
  between,
  itemOf,
  randomMoves,
  randomTimeline,
  seeded,
  tiesOf,
  timelineWith,
} from './random-timeline.test-support.ts';
import type { Moves, Timeline } from './timeline.ts';

const band = (name: string, ranks: string[], given: object) =>
  itemOf({ id: `x/band/${name}`, kind: 'band', lane: 'rank', title: name, ties: tiesOf(...ranks), ...given });
const span = (from: number, to: number | null) => ({ from, to, soft: null });

/** As 立川市 has it: the lowest band by years, the others by ages, two ranks in one band. */
const guided = timelineWith(6, [
  band('主事', ['x/r1'], { years: span(1, 10), basis: 'stated' }),
  band('主任', ['x/r2'], { ages: span(30, 39), basis: 'inferred' }),
  band('係長', ['x/r3'], { ages: span(40, 49), basis: 'inferred' }),
  band('課長・部長', ['x/r4', 'x/r5'], { ages: span(50, 59), basis: 'inferred' }),
  band('役職定年後', ['x/r6'], { ages: span(60, 69), basis: 'inferred' }),
]);
/** As 清瀬市 has it: no year for any rank. */
const silent = timelineWith(
  3,
  ['r1', 'r2', 'r3'].map((rank) => band(rank, [`x/${rank}`], {})),
  null,
);

const onYears = (timeline: Timeline, moves: Moves) => periodsOn(timeline, axisOf(timeline, 'years'), moves, null);
const shown = (timeline: Timeline, moves: Moves) =>
  onYears(timeline, moves).placed.map(({ title, from, to, basis }) => `${title} ${from}–${to} ${basis}`);

describe('the periods of a working life', () => {
  it('stand where the source has them as long as nothing is moved', () => {
    expect(shown(guided, {})).toEqual([
      '主事 1–10 stated',
      '主任 8–17 inferred',
      '係長 18–27 inferred',
      '課長・部長 28–37 inferred',
      '役職定年後 38–43 inferred',
    ]);
    expect(onYears(guided, {}).conflicts).toEqual([]);
  });

  it('begin in the year a promotion was moved to, and the period before ends the year before', () => {
    expect(shown(guided, { 'x/r3': 12 })).toEqual([
      '主事 1–10 stated',
      '主任 8–11 inferred',
      '係長 12–27 assumed',
      '課長・部長 28–37 inferred',
      '役職定年後 38–43 inferred',
    ]);
  });

  it('give way to a promotion that was moved beyond them, and say so', () => {
    expect(shown(guided, { 'x/r3': 30 })).toEqual([
      '主事 1–10 stated',
      '主任 8–29 inferred',
      '係長 30–30 assumed',
      '課長・部長 31–37 assumed',
      '役職定年後 38–43 inferred',
    ]);
    expect(onYears(guided, { 'x/r3': 30 }).conflicts).toEqual([
      '職4・職5の始まりは、職層の順番を守るため、目安の28年目から31年目に動きました。',
    ]);
  });

  it('keep the lower of two moved promotions that would change places', () => {
    expect(onYears(guided, { 'x/r2': 14, 'x/r3': 12 }).conflicts).toEqual([
      '職3になる年は、職層の順番を守るため、12年目ではなく15年目に置きました。',
    ]);
  });

  it('fall apart where a later rank of a band gets a year of its own', () => {
    expect(shown(guided, { 'x/r5': 33 }).slice(3, 5)).toEqual(['職4 28–32 inferred', '職5 33–37 assumed']);
  });

  it('leave out the ranks below the one that somebody was hired into', () => {
    const { placed, conflicts } = onYears(guided, { 'x/r3': 1 });
    expect(placed.map(({ title, from }) => `${title} ${from}`)).toEqual(['係長 1', '課長・部長 28', '役職定年後 38']);
    expect(conflicts).toEqual(['入庁したときの職層より下の期間（職1・職2）は置いていません。']);
  });

  it('have no place where no source gives years, until the reader gives one', () => {
    expect(onYears(silent, {}).placed).toEqual([]);
    expect(shown(silent, { 'x/r2': 7 })).toEqual(['r2 7–43 assumed']);
  });

  it('are moved on the axis of ages by the age of the person', () => {
    const { placed } = periodsOn(guided, axisOf(guided, 'ages'), { 'x/r3': 12 }, 34);
    expect(placed.find(({ title }) => title === '係長')?.from).toBe(46);
  });

  it('begin by guidance in the years that the table of ages gives', () => {
    expect([...openingStarts(guided)]).toEqual([
      ['x/r1', 1],
      ['x/r2', 8],
      ['x/r3', 18],
      ['x/r4', 28],
      ['x/r6', 38],
    ]);
  });

  it('never change the order of ranks, leave the axis or share a first year, whatever is moved', () => {
    const random = seeded(3);
    for (let round = 0; round < 500; round += 1) {
      const timeline = randomTimeline(random, 0);
      const moves = randomMoves(random, timeline);
      for (const kind of ['years', 'ages'] as const) {
        const axis = axisOf(timeline, kind);
        const { placed } = periodsOn(timeline, axis, moves, between(random, 15, 40));
        const order = placed.map(({ ranks }) => timeline.ranks.findIndex(({ id }) => id === ranks[0]));
        expect(order).toEqual([...order].sort((a, b) => a - b));
        for (const { from, to } of placed) {
          expect(from).toBeGreaterThanOrEqual(axis.from);
          expect(to).toBeLessThanOrEqual(axis.to);
          expect(from).toBeLessThanOrEqual(to);
        }
        if (placed.some(({ basis }) => basis === 'assumed'))
          for (const [index, { from }] of placed.entries()) expect(from).toBeGreaterThan(placed[index - 1]?.from ?? 0);
      }
    }
  });

  it('come back to the guidance when the moves are taken away', () => {
    const random = seeded(4);
    for (let round = 0; round < 100; round += 1) {
      const timeline = randomTimeline(random, 0);
      const before = onYears(timeline, {});
      onYears(timeline, randomMoves(random, timeline));
      expect(onYears(timeline, {})).toEqual(before);
    }
  });
});

describe('places in rising order', () => {
  it('keep every wish that no other moved one and no end of the axis is against', () => {
    const random = seeded(5);
    for (let round = 0; round < 500; round += 1) {
      const count = between(random, 1, 8);
      const at = between(random, 0, count - 1);
      const wishes = Array.from({ length: count }, (_, index) => ({
        at: between(random, 1, 43),
        moved: index === at,
      }));
      const places = inOrder(wishes, { from: 1, to: 43 });
      const low = 1 + at;
      const high = 43 - (count - 1 - at);
      expect(places[at]).toBe(Math.min(Math.max(wishes[at]!.at, low), high));
    }
  });
});
