import { describe, expect, it } from 'vitest';
import { serviceYears, spanInWords } from './careers.ts';

describe('serviceYears', () => {
  // The 43 rows of 立川市's table of trainings: age minus 22.
  const rows = serviceYears(23, 65);

  it('counts from 23歳=1年 to 65歳=43年', () => {
    expect(rows).toHaveLength(43);
    expect(rows[0]).toEqual({ age: 23, year: 1 });
    expect(rows.at(-1)).toEqual({ age: 65, year: 43 });
  });

  it('is empty when the ends are turned round', () => {
    expect(serviceYears(65, 23)).toEqual([]);
  });
});

describe('spanInWords', () => {
  it.each([
    [20, 29, '20〜29歳'],
    [60, undefined, '60歳から'],
    [undefined, 29, '29歳まで'],
    [1, 1, '1歳'],
    [undefined, undefined, undefined],
  ])('writes %s to %s as %s', (from, to, words) => {
    expect(spanInWords(from, to, '歳')).toBe(words);
  });
});
