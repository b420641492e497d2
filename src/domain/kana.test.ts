import { describe, expect, it } from 'vitest';
import { byKanaRow, kanaRow } from './kana.ts';

describe('kanaRow', () => {
  it.each([
    ['あーる', 'あ行'],
    ['ぎじろく', 'か行'],
    ['じんざい', 'さ行'],
    ['でぃーえっくす', 'た行'],
    ['のうりょく', 'な行'],
    ['ぱわーぽいんと', 'は行'],
    ['めんたるへるす', 'ま行'],
    ['よさん', 'や行'],
    ['りすきりんぐ', 'ら行'],
    ['わーど', 'わ行'],
    ['2040ねんもんだい', 'その他'],
  ])('puts %s under %s', (reading, row) => {
    expect(kanaRow(reading)).toBe(row);
  });
});

describe('byKanaRow', () => {
  it('keeps the order of the syllabary within and between rows', () => {
    const groups = byKanaRow(
      ['わーど', 'かちょう', 'おーじぇーてぃー', 'あーるぴーえー', 'がいぶ'],
      (reading) => reading,
    );
    expect(groups).toEqual([
      { row: 'あ行', things: ['あーるぴーえー', 'おーじぇーてぃー'] },
      { row: 'か行', things: ['がいぶ', 'かちょう'] },
      { row: 'わ行', things: ['わーど'] },
    ]);
  });
});
