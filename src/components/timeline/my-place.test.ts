import { describe, expect, it } from 'vitest';
import { placeFrom } from './my-place.ts';

const nobody = { role: null, joined: null, born: null, wayIn: null };
const fields = { role: '', joined: '', age: '', isExperienced: false };
const EXPERIENCED = ['x/mid-career', 'y/mid-career'];

describe('what the reader says of themself', () => {
  it('is kept with the year of birth, so that it stays right as time passes', () => {
    expect(placeFrom({ ...fields, role: 'x/r1', joined: '2015', age: '34' }, nobody, 2026, EXPERIENCED)).toEqual({
      role: 'x/r1',
      joined: 2015,
      born: 1992,
      wayIn: null,
    });
  });

  it('is refused where the year of joining lies ahead', () => {
    expect(placeFrom({ ...fields, joined: '2027' }, nobody, 2026, EXPERIENCED)).toBe('ahead');
    expect(placeFrom({ ...fields, joined: '2026' }, nobody, 2026, EXPERIENCED)).not.toBe('ahead');
  });

  it.each([
    [null, true, 'x/mid-career'],
    ['y/mid-career', true, 'x/mid-career'],
    ['y/mid-career', false, null],
    ['x/reappointed', false, 'x/reappointed'],
  ])('leads from the way in %s with 経験者採用 %s to %s', (wayIn, isExperienced, expected) => {
    expect(placeFrom({ ...fields, isExperienced }, { ...nobody, wayIn }, 2026, EXPERIENCED)).toMatchObject({
      wayIn: expected,
    });
  });
});
