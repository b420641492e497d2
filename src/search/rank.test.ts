import { expect, it } from 'vitest';
import { raiseRanks } from './rank.ts';

it('puts the record of a rank that is named before a table of all ranks that fits a little better', () => {
  const ranked = [
    { id: 'table', score: 1, words: '能力' },
    { id: 'kacho', score: 0.8, words: '課長' },
    { id: 'bucho', score: 0.7, words: '能力' },
  ];
  expect(raiseRanks(ranked, new Set(['kacho'])).map(({ id }) => id)).toEqual(['kacho', 'table', 'bucho']);
  expect(raiseRanks(ranked, new Set())).toEqual(ranked);
});
