import { describe, expect, it } from 'vitest';
import { percentage, printedFigure, type StatisticRow } from './statistics.ts';

describe('percentage', () => {
  // Every ratio printed in the source: 女性職員の割合 and 会計年度任用職員の対全体比.
  it.each([
    [4, 53, 7.5],
    [5, 52, 9.6],
    [6, 52, 11.5],
    [8, 50, 16],
    [6, 48, 12.5],
    [32, 93, 34.4],
    [29, 92, 31.5],
    [36, 146, 24.7],
    [276, 773, 35.7],
    [212, 645, 32.9],
  ])('makes %i of %i %d %%', (part, whole, printed) => {
    expect(percentage(part, whole, 1)).toBe(printed);
  });

  it('rounds half up where binary fractions would fall short', () => {
    expect(percentage(1.005, 1, 0)).toBe(101);
  });
});

describe('printedFigure', () => {
  const count: StatisticRow = { id: 'all', label: '合計', values: {} };
  const ratio: StatisticRow = { ...count, ratio: { numerator: 'part', denominator: 'all', digits: 1 } };

  it('keeps the decimal of a round percentage', () => {
    expect(printedFigure(ratio, 16)).toBe('16.0%');
  });

  it('leaves a blank of the source blank', () => {
    expect(printedFigure(count, null)).toBeNull();
  });
});
