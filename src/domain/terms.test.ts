import { describe, expect, it } from 'vitest';
import { termPattern } from './terms.ts';

const { pattern, idOf } = termPattern([
  { id: 'dx', words: ['DX'] },
  { id: 'dx-leader', words: ['DX推進リーダー'] },
  { id: 'rpa', words: ['RPA'] },
  { id: 'tool', words: ['ツール'] },
]);

const firstIn = (text: string) => {
  const match = pattern.exec(text);
  return match ? idOf.get(match[0]) : undefined;
};

describe('termPattern', () => {
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

  it('finds nothing when there are no terms', () => {
    expect(termPattern([]).pattern.test('DX')).toBe(false);
  });
});
