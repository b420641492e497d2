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
  { t: ['有休'], k: '用語' },
  { t: ['能力'], k: '用語' },
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
    ['遊休', '有休', 'a kanji of the same sound, in a name'],
    ['利殖防止', '離職防止', 'two of them, in a word that people use'],
    ['能カ', '能力', 'a katakana that looks like a kanji'],
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
    ['児童', 'two kanji that sound like a word that people use, but are some word or other themselves'],
    ['開始', 'two kanji of which one sounds like another word'],
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

  it('leaves what is mended already, however often and with whatever it is typed', async () => {
    const words = fc.constantFrom('遊休', '利殖防止', 'メンタルヘスル', 'クラシイス対応', 'kip', '課長', '児童', 'を');
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 6 }), async (some) => {
        const once = await mended(some.join(' '));
        expect(await mended(once)).toBe(once);
      }),
    );
  });

  it('mends a word that stands inside another one only where it stands alone', async () => {
    expect(await mended('skip kip')).toBe('skip kpi');
    expect(await mended('遊休と遊休')).toBe('有休と有休');
  });

  it('looks at no more than a few unknown words of a query', async () => {
    const query = [...'亜阿哀愛挨悪握圧扱宛', '遊休'].map((one) => one.padEnd(2, '鬱')).join(' ');
    expect(await mended(query)).toBe(query);
    expect((await mend('遊休 遊休 遊休', () => Promise.resolve(soundAlike))).changes).toHaveLength(1);
  });

  it('loads the sounds of kanji only when something is to be mended', async () => {
    let loads = 0;
    const load = () => Promise.resolve(soundAlike).finally(() => (loads += 1));
    await mend('課長の人事評価 クラシイス', load);
    expect(loads).toBe(0);
    await mend('遊休', load);
    expect(loads).toBe(1);
  });
});
