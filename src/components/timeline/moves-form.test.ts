import { describe, expect, it } from 'vitest';
import { keptMoves, movesWith } from './moves-form.ts';

describe('a year of promotion that is tried out', () => {
  it.each([
    ['12', { 'x/r1': 3, 'x/r2': 12 }],
    ['', { 'x/r1': 3 }],
    ['0', null],
    ['44', null],
    ['1.5', null],
    ['一', null],
  ])('written as %j leads to %j', (text, expected) => {
    expect(movesWith({ 'x/r1': 3, 'x/r2': 9 }, 'x/r2', text)).toEqual(expected);
  });

  it('leaves the moves of other organisations alone', () => {
    expect(keptMoves({ 'x/r1': 3, 'xy/r1': 5 }, 'x', { 'x/r2': 7 })).toEqual({ 'xy/r1': 5, 'x/r2': 7 });
  });
});
