import { describe, expect, it } from 'vitest';
import { costBetween } from './mistyped.ts';
import { soundAlike } from './sounds.ts';

const cost = (typed: string, meant: string, limit = 3) => costBetween(typed, meant, { limit }, soundAlike);

describe('costBetween', () => {
  it.each([
    ['研修', '研修', 0, 'the word itself'],
    ['移動', '異動', 0.4, 'a kanji of the same sound'],
    ['検収', '研修', 0.8, 'two kanji of the same sound'],
    ['研集', '研修', 0.4, 'another kanji of the same sound'],
    ['研究', '研修', 1, 'another kanji'],
    ['能カ', '能力', 0.3, 'a katakana that looks like a kanji'],
    ['mb0', 'mbo', 0.3, 'a digit that looks like a letter'],
    ['バソコン', 'パソコン', 0.3, 'another voice mark'],
    ['キヤリア', 'キャリア', 0.3, 'a big kana for a small one'],
    ['サーバ', 'サーバー', 0.4, 'a long vowel that is left out'],
    ['マネジメトン', 'マネジメント', 0.8, 'swapped letters'],
    ['コンプライアス', 'コンプライアンス', 1, 'a letter that is left out'],
    ['人評価', '人事評価', 1, 'a kanji that is left out'],
  ])('takes %s for %s at a cost of %d (%s)', (typed, meant, expected) => {
    expect(cost(typed, meant)).toBeCloseTo(expected);
    expect(cost(meant, typed)).toBeCloseTo(expected);
  });

  it('gives up beyond the limit, but not just before two swapped letters', () => {
    expect(cost('研究', '研修', 0.9)).toBe(Infinity);
    expect(cost('オフtj', 'オフjt', 0.8)).toBeCloseTo(0.8);
  });

  it('takes only letters that look or sound alike for each other where that is asked', () => {
    const alike = (typed: string, meant: string) =>
      costBetween(typed, meant, { limit: 3, isAlikeOnly: true }, soundAlike);
    expect(alike('検収', '研修')).toBeCloseTo(0.8);
    expect(alike('研究', '研修')).toBe(Infinity);
    expect(alike('マネジメトン', 'マネジメント')).toBe(Infinity);
    expect(alike('人評価', '人事評価')).toBe(Infinity);
  });
});

describe('soundAlike', () => {
  it.each([
    ['移', '異', true],
    ['昇', '承', true],
    ['遊', '有', true],
    ['研', '修', false],
    ['卜', '占', false],
  ])('says of %s and %s: %s', (a, b, expected) => {
    expect(soundAlike(a, b)).toBe(expected);
    expect(soundAlike(b, a)).toBe(expected);
  });
});
