import { expect, it } from 'vitest';
import { eraDay, eraFiscalYear } from './era.ts';

it.each([
  ['2026-11-21', '令和8年11月21日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-04-30', '平成31年4月30日'],
  ['1989-01-08', '平成元年1月8日'],
])('writes %s as %s', (day, era) => {
  expect(eraDay(day)).toBe(era);
});

it.each([
  [2011, '平成23年度'],
  [2019, '令和元年度'],
  [1988, '1988年度'],
])('writes the fiscal year %i as %s', (year, era) => {
  expect(eraFiscalYear(year)).toBe(era);
});
