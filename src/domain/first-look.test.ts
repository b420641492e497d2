import { describe, expect, it } from 'vitest';
import { firstLook, shareRoom } from './first-look.ts';

const group = (count: number, wish = count, reserve = 0) => ({ count, wish, reserve });

describe('shareRoom', () => {
  it('shows everything where there is room', () => {
    expect(shareRoom([group(3), group(2), group(2)])).toEqual([3, 2, 2]);
  });

  it('shows seven in all where there is more', () => {
    expect(shareRoom([group(5), group(5), group(5)])).toEqual([5, 2, 0]);
  });

  it('keeps room for groups that ask for it, as far as they have something', () => {
    expect(shareRoom([group(8, 8, 1), group(3, 3, 1), group(1, 1, 1)])).toEqual([5, 1, 1]);
    expect(shareRoom([group(5, 5, 1), group(0, 3, 1), group(4, 4, 1)])).toEqual([5, 0, 2]);
  });

  it('shows no more than a group wishes', () => {
    expect(shareRoom([group(9, 1), group(9, 4)])).toEqual([1, 4]);
  });
});

describe('firstLook', () => {
  it('stops at the room before the first part that hides some, and gives the later ones their wish', () => {
    expect(firstLook([group(1), group(3, 3), group(5, 3)], 2)).toEqual([1, 1, 3]);
    expect(firstLook([group(4, 2), group(4, 2)], 0)).toEqual([0, 2]);
  });

  it('gives every part its wish once more has been offered', () => {
    expect(firstLook([group(4, 2), group(9, 3)], 0, true)).toEqual([2, 3]);
  });

  it('shows everything of parts that fit', () => {
    expect(firstLook([group(1), group(0, 3), group(2, 3)], 3)).toEqual([1, 0, 2]);
  });
});
