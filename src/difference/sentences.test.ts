import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePieces, compareSentences, sentencesOf } from './sentences.ts';

describe('compareSentences', () => {
  it('pairs a sentence with its later state, and leaves what came and went alone', () => {
    expect(
      compareSentences(
        ['窓口で丁寧に応対する。', '規則を守る。', '後輩を助ける。'],
        ['窓口で丁寧に、わかりやすく応対する。', '後輩を助ける。', '生成AIの出力を自分で確かめる。'],
      ),
    ).toEqual([
      { before: '窓口で丁寧に応対する。', after: '窓口で丁寧に、わかりやすく応対する。' },
      { before: '規則を守る。', after: undefined },
      { before: '後輩を助ける。', after: '後輩を助ける。' },
      { before: undefined, after: '生成AIの出力を自分で確かめる。' },
    ]);
  });

  it('loses no sentence of either side and changes no order', () => {
    const sentences = fc.array(fc.constantFrom('調べる。', '伝える。', '係をまとめる。', '課をまとめる。', '備える。'));
    fc.assert(
      fc.property(sentences, sentences, (before, after) => {
        const pairs = compareSentences(before, after);
        expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before);
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
      }),
    );
  });
});

describe('comparePieces', () => {
  it('marks the words that were put in and taken out', () => {
    expect(comparePieces('係の目標を立てる', '課の目標を立てる')).toEqual([
      { text: '係', side: 'before' },
      { text: '課', side: 'after' },
      { text: 'の目標を立てる', side: 'both' },
    ]);
  });

  it('gives both texts back, whatever they hold', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'係長課の。を◎○ 𠮟が'), maxLength: 24 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const pieces = comparePieces(before, after);
        const side = (one: 'before' | 'after') =>
          pieces.flatMap((piece) => (piece.side === 'both' || piece.side === one ? piece.text : [])).join('');
        expect(side('before')).toBe(before);
        expect(side('after')).toBe(after);
      }),
    );
  });
});

describe('sentencesOf', () => {
  it('cuts after each full stop and keeps it', () => {
    expect(sentencesOf('学ぶ。 試す！なぜか？続ける')).toEqual(['学ぶ。', '試す！', 'なぜか？', '続ける']);
  });
});
