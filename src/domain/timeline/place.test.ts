import { describe, expect, it } from 'vitest';
import { axisOf } from './axis.ts';
import { clashesOf, fiscalYearOf, nowOn, offsetOf, placeOf } from './place.ts';
import { timelineWith } from './random-timeline.test-support.ts';

const timeline = timelineWith(4, []);

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
