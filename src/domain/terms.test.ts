import { describe, expect, it } from 'vitest';
import { termFinder } from './terms.ts';

const finder = termFinder([
  { id: 'dx', words: ['DX'] },
  { id: 'dx-leader', words: ['DX推進リーダー'] },
  { id: 'rpa', words: ['RPA'] },
  { id: 'tool', words: ['ツール'] },
]);

const firstIn = (text: string) => finder.next(text)?.id;

describe('termFinder', () => {
  it.each([
    ['所属のDX推進リーダーが進める', 'dx-leader'],
    ['市のDXを進める', 'dx'],
    ['RPASという別の語', undefined],
    ['RPAのシナリオ', 'rpa'],
    ['ツールバーを隠す', undefined],
    ['道具（ツール）を使う', 'tool'],
  ])('meets in 「%s」 %s', (text, id) => {
    expect(firstIn(text)).toBe(id);
  });

  it('goes on behind a place, and knows what stands before it', () => {
    expect(finder.next('DXとRPA', 1)).toEqual({ index: 3, word: 'RPA', id: 'rpa' });
    expect(finder.next('xRPA', 1)).toBeUndefined();
  });

  it('finds nothing when there are no terms', () => {
    expect(termFinder([]).next('DX')).toBeUndefined();
  });
});
