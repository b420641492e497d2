import { expect, it } from 'vitest';
import { median, table } from './report.ts';

it('the middle of measurements is one of them', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2);
});

it('a table stands straight with letters of either width', () => {
  expect(
    table([
      ['', '秒'],
      ['検査', '1.5'],
      ['a', '10'],
    ]),
  ).toBe(['|      |  秒 |', '| ---- | --: |', '| 検査 | 1.5 |', '| a    |  10 |'].join('\n'));
});
