import { describe, expect, it } from 'vitest';
import { axisOf } from './axis.ts';
import { clashesOf, fiscalYearOf, nowOn, offsetOf, placeOf, surroundingsOf } from './place.ts';
import { itemOf, tiesOf, timelineWith } from './random-timeline.test-support.ts';

const span = (from: number, to: number | null) => ({ from, to, soft: null });
const course = (name: string, given: object) =>
  itemOf({ id: `x/training/${name}`, kind: 'training', lane: 'training', title: name, ...given });
const band = (rank: number, from: number, to: number) =>
  itemOf({
    id: `x/band/b${rank}`,
    kind: 'band',
    lane: 'rank',
    title: `期間${rank}`,
    ties: tiesOf(`x/r${rank}`),
    years: span(from, to),
    basis: 'inferred',
  });
const timeline = timelineWith(4, [
  band(1, 1, 10),
  band(2, 11, 17),
  band(3, 18, 27),
  band(4, 28, 40),
  course('一年目', { years: span(1, 1), basis: 'stated' }),
  course('中堅', { years: span(10, 14), basis: 'stated' }),
  course('十五年', { years: span(15, null), basis: 'stated' }),
  course('係長', { ties: tiesOf('x/r3') }),
  course('主任', { ties: tiesOf('x/r2') }),
  course('主事', { ties: tiesOf('x/r1') }),
  course('いつか', {}),
]);
const names = (list: readonly { item: { title: string }; why: string }[]) =>
  list.map(({ item, why }) => `${item.title} ${why}`);

describe('the place of a person', () => {
  it.each([
    ['2026-03-31', 2025],
    ['2026-04-01', 2026],
    ['2026-12-31', 2026],
  ])('on %s lies in the fiscal year %i', (day, year) => {
    expect(fiscalYearOf(new Date(`${day}T12:00:00`))).toBe(year);
  });

  it('counts the year of joining as the first', () => {
    expect(placeOf({ joined: 2015, born: 1990, role: null }, 2026)).toEqual({ year: 12, age: 36, role: null });
    expect(placeOf({ joined: 2030, born: null, role: null }, 2026).year).toBeNull();
  });

  it('ties age and years of service for this person, whatever the table of a source says', () => {
    expect(offsetOf({ joined: 2020, born: 1997, role: null })).toBe(22);
    expect(offsetOf({ joined: 2020, born: 1985, role: null })).toBe(34);
    expect(offsetOf({ joined: 2020, born: null, role: null })).toBeNull();
  });

  it('is a cell of each axis, or none where it is not known or lies outside', () => {
    const place = { year: 12, age: 70, role: 'x/r3' };
    expect(nowOn(axisOf(timeline, 'years'), place, timeline)).toBe(12);
    expect(nowOn(axisOf(timeline, 'ages'), place, timeline)).toBeNull();
    expect(nowOn(axisOf(timeline, 'rank'), place, timeline)).toBe(3);
  });
});

describe('what stands around a person', () => {
  it('goes by years where they are known, and leaves out what has none', () => {
    const { around, ahead, behind } = surroundingsOf(timeline, { year: 12, age: null, role: null }, {}, null);
    expect(names(around)).toEqual(['期間2 11〜17年目', '中堅 10〜14年目']);
    expect(names(ahead)).toEqual(['十五年 15年目から']);
    expect(names(behind)).toEqual(['期間1 10年目まで', '一年目 1年目まで']);
  });

  it('goes by the rank they hold for what belongs to ranks', () => {
    const { around, ahead, behind } = surroundingsOf(timeline, { year: 15, age: null, role: 'x/r2' }, {}, null);
    expect(names(around)).toEqual(['期間2 職2', '十五年 15〜年目', '主任 職2']);
    expect(names(ahead)).toEqual(['期間3 職3（18年目から）', '係長 職3（18年目から）']);
    expect(names(behind)).toEqual(['期間1 職1', '一年目 1年目まで', '中堅 14年目まで', '主事 職1']);
  });

  it('moves the next steps with a promotion that is tried out', () => {
    const place = { year: 11, age: null, role: 'x/r2' };
    const ahead = (moves: Record<string, number>) => names(surroundingsOf(timeline, place, moves, null).ahead);
    expect(ahead({})).toEqual(['十五年 15年目から']);
    expect(ahead({ 'x/r3': 14 })).toEqual(['期間3 職3（14年目から）', '十五年 15年目から', '係長 職3（14年目から）']);
  });
});

describe('what is tried out, and what the person said of themself', () => {
  const at = (year: number | null, role: string | null) => ({ year, age: null, role });
  const ranks = (moves: Record<string, number>, place: ReturnType<typeof at>) =>
    clashesOf(timeline, place, moves).map((words) => timeline.ranks.find(({ name }) => words.startsWith(name))?.id);

  it.each([
    ['a rank above theirs in a year that has passed', { 'x/r3': 12 }, at(15, 'x/r2'), ['x/r3']],
    ['a rank above theirs in a year to come', { 'x/r3': 18 }, at(15, 'x/r2'), []],
    ['their own rank in a year to come', { 'x/r3': 18 }, at(15, 'x/r3'), ['x/r3']],
    ['a rank below theirs in a year that has passed', { 'x/r2': 9 }, at(15, 'x/r3'), []],
    ['nothing said of the year', { 'x/r3': 12 }, at(null, 'x/r2'), []],
    ['nothing said of the rank', { 'x/r3': 12 }, at(15, null), []],
  ])('%s', (_, moves, place, clashing) => {
    expect(ranks(moves, place)).toEqual(clashing);
  });
});
