import { describe, expect, it } from 'vitest';
import { CAREER } from './career.ts';

const nothing = () => undefined;

describe('the promotions that a reader tries out', () => {
  it('are read as they were kept', () => {
    expect(CAREER.read({ moves: { 'kiyose/kakaricho': 12 } }, 1, nothing)).toEqual({
      moves: { 'kiyose/kakaricho': 12 },
    });
  });

  it.each([null, 7, [], {}, { moves: [] }, { moves: null }])('are not read from %j', (data) => {
    expect(CAREER.read(data, 1, nothing)).toBeUndefined();
  });

  it('leave out years that no year of service can be, and say so', () => {
    let left = 0;
    const moves = { 'x/a': 0, 'x/b': 44, 'x/c': 1.5, 'x/d': '3', nonsense: 3, 'x/e': 43 };
    expect(CAREER.read({ moves }, 1, () => (left += 1))).toEqual({ moves: { 'x/e': 43 } });
    expect(left).toBe(5);
  });
});
