import { describe, expect, it } from 'vitest';
import { sortedAlone } from './sorted-alone.ts';

describe('a column', () => {
  it('that was sorted without the others is told by its contents, which are all there at other rows', () => {
    expect(sortedAlone(['○', null, '◎', null, '○', '◎'], ['◎', '◎', '○', '○', null, null])).toBe(6);
  });

  it('in which somebody changed marks for each other was not sorted', () => {
    expect(sortedAlone(['○', '◎', '○', '◎', '○', '◎'], ['◎', '○', '◎', '○', '◎', '○'])).toBe(0);
  });

  it('in which one content is new, or few have changed places, was not sorted', () => {
    expect(sortedAlone(['き', 'か', 'え', 'う', 'い', 'あ'], ['い', 'う', 'え', 'か', 'き', 'ん'])).toBe(0);
    expect(sortedAlone(['い', 'あ', 'う'], ['あ', 'い', 'う'])).toBe(0);
  });
});
