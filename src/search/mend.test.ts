import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareLookup } from './glossary.ts';
import { createMend } from './mend.ts';
import { createNearest } from './nearest.ts';
import { soundAlike } from './sounds.ts';
import { GLOSSARY, RECORDS, vocabularyOf } from './test-support/memory-engine.ts';
import { prepareVocabulary } from './vocabulary.ts';

const TEXTS = {
  ...RECORDS,
  more: '人事異動と人事評価。政策決定。承認と移動の手順。住民会議。試行。',
};
const names = [
  ...GLOSSARY,
  { t: ['DX推進課'], k: '用語' },
  { t: ['パワーポイント'], y: ['ぱわーぽいんと'], k: '用語' },
];
const known = {
  lookup: prepareLookup(names),
  vocabulary: prepareVocabulary(vocabularyOf(TEXTS)),
  askedWords: new Set([
    '有休',
    '離職防止',
    '人材確保',
    '求人広報',
    '異動希望',
    'kpi',
    'クライシス',
    '自己申告',
    '東京都市町村職員研修所',
  ]),
};
const mend = createMend(known, createNearest(known));
const mended = async (query: string) => (await mend(query, () => Promise.resolve(soundAlike))).query;

describe('what is mended', () => {
  it.each([
    ['遊休', '有休', 'a kanji of the same sound, in a word that people use'],
    ['利殖防止', '離職防止', 'two of them'],
    ['人事移動', '人事異動', 'one in a compound of words that the texts know'],
    ['移動希望', '異動希望', 'one in a compound of words that the texts know, where people use the other'],
    ['人事評化', '人事評価', 'another kanji of the same sound'],
    ['東京都市町村職員研究所', '東京都市町村職員研修所', 'another kanji in a long word'],
    ['メンタルヘスル', 'メンタルヘルス', 'swapped letters'],
    ['ハラスメト防止', 'ハラスメント防止', 'a piece of a compound that nobody knows'],
    ['クラシイス対応', 'クライシス対応', 'a piece of a compound that is no word'],
    ['パワーポント', 'パワーポイント', 'what is near a reading'],
    ['dc推進課', 'dx推進課', 'a latin letter'],
    ['kip', 'kpi', 'swapped latin letters'],
    ['遊休を取りたい', '有休を取りたい', 'a word of a sentence'],
  ])('reads %s as %s (%s)', async (typed, meant) => {
    expect(await mended(typed)).toBe(meant);
  });

  it('says what it took for what, as the glossary writes it', async () => {
    expect((await mend('DC推進課の遊休', () => Promise.resolve(soundAlike))).changes).toEqual([
      { typed: 'dc推進課', meant: 'DX推進課' },
      { typed: '遊休', meant: '有休' },
    ]);
  });
});

describe('what is left as it is', () => {
  it.each([
    ['人事異動', 'a word of the texts'],
    ['自己申告', 'a word that people use'],
    ['移動', 'a word of the texts, whatever sounds like it'],
    ['児童', 'two kanji that sound like no name and no word that people use'],
    ['陣頭', 'two kanji that both differ'],
    ['市民会議', 'a short word of which already the first letter differs'],
    ['求人報', 'three kanji of which one is left out'],
    ['人材確保策', 'a word that goes on'],
    ['クラブ', 'a short word of katakana with two other letters'],
    ['fi', 'two latin letters'],
    ['2040', 'a number'],
    ['やめたい', 'hiragana'],
    ['', 'nothing'],
  ])('leaves %s (%s)', async (typed) => {
    expect(await mended(typed)).toBe(typed);
  });

  it('mends nothing twice, and no query of words that people use', async () => {
    const words = fc.array(fc.constantFrom(...known.askedWords, '課長', '研修', '人事評価'), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(words, async (some) => {
        const query = some.join(' ');
        expect(await mended(query)).toBe(query);
      }),
    );
  });

  it('loads the sounds of kanji only when something is to be mended', async () => {
    let loads = 0;
    const load = () => Promise.resolve(soundAlike).finally(() => (loads += 1));
    await mend('課長の人事評価', load);
    expect(loads).toBe(0);
    await mend('遊休', load);
    expect(loads).toBe(1);
  });
});
