import { expect, it } from 'vitest';
import { wordTree } from './word-tree.ts';

const tree = wordTree(['研修', '研修所', 'OJT', '能力', '']);

it('names the words that begin at a place, the shortest first', () => {
  expect(tree.startingAt('東京都研修所', 3)).toEqual(['研修', '研修所']);
  expect(tree.startingAt('東京都研修所', 2)).toEqual([]);
  expect(tree.startingAt('研', 0)).toEqual([]);
  expect(tree.startingAt('研修', 9)).toEqual([]);
});

it('finds every word of a text, also inside others and at its end', () => {
  expect([...tree.foundIn('研修所の外のOJT')].sort()).toEqual(['OJT', '研修', '研修所']);
  expect(tree.foundIn('').size).toBe(0);
});
