import { expect, it } from 'vitest';
import { countInWords } from './count-in-words.ts';

it('counts the steps to begin with, and those of choice where there are any', () => {
  expect(countInWords({ done: 2, of: 12 }, { done: 1, of: 5 })).toBe(
    '「まず進める」12の手順のうち2が済みました（ほかに「余裕があれば」5のうち1）。',
  );
  expect(countInWords({ done: 0, of: 3 }, { done: 0, of: 0 })).toBe('「まず進める」3の手順のうち0が済みました。');
});
