import { describe, expect, it } from 'vitest';
import { createSearch } from './answer.ts';
import { SITE_PAGE } from './glossary.ts';
import { GLOSSARY, memoryEngine, RECORDS, vocabularyOf } from './test-support/memory-engine.ts';

const engine = memoryEngine(RECORDS);
const { ask } = createSearch(engine, GLOSSARY, vocabularyOf(RECORDS));
const idsOf = async (query: string) => (await ask(query)).ranked.map(({ id }) => id);

describe('what a query finds', () => {
  it.each([
    ['ハラスメント', 'harassment', 'the word itself'],
    ['パワハラ', 'harassment', 'another name'],
    ['うつ病', 'mental', 'another name that stands in no text'],
    ['ﾊﾗｽﾒﾝﾄ', 'harassment', 'half-width kana'],
    ['ＯＪＴ', 'ojt', 'full-width letters'],
    ['おーじぇーてぃー', 'ojt', 'a reading'],
    ['メンタル ヘルス', 'mental', 'a space too many'],
    ['メンタルヘスル', 'mental', 'swapped letters'],
    ['サーバ', 'server', 'a long vowel that is left out'],
    ['受け付け', 'hiring', 'okurigana that the text does not write'],
    ['かかりちょう', 'kakaricho', 'the reading of a rank without 級'],
    ['課長に求められることは何ですか', 'kacho', 'a question'],
    ['職場のいやがらせを相談できますか', 'harassment', 'a question in everyday words'],
    ['係長', 'kakaricho', 'a rank by its alias'],
  ])('finds for %s first %s (%s)', async (query, first) => {
    expect((await idsOf(query))[0]).toBe(first);
  });

  it('looks for every meaning of an alias that several terms share', async () => {
    expect(new Set(await idsOf('面接'))).toEqual(new Set(['mental', 'hiring']));
  });

  it.each(['水道料金の支払い', 'プールの営業時間', 'ラーメン', '', '？？？', 'の'])(
    'finds nothing for %j, which is not of this field',
    async (query) => {
      expect(await idsOf(query)).toEqual([]);
    },
  );

  it('does not take a chance word for an answer when the rest of the query is unknown', async () => {
    expect(await idsOf('駐車場の受付')).toEqual([]);
  });

  it('counts only records that are accepted', async () => {
    const { ranked } = await ask('育て', { accepts: (id) => id !== 'kacho' });
    expect(ranked.map(({ id }) => id)).not.toContain('kacho');
  });

  it('never asks the engine for a word that no text knows, since the engine would find its first letters', async () => {
    engine.asked.length = 0;
    await ask('パワハラ');
    expect(engine.asked).toEqual(['ハラスメント']);
  });
});

describe('what is said of a query', () => {
  it('names the words that were searched for besides', async () => {
    expect((await ask('係長')).readings).toEqual([{ how: 'also', typed: '係長', words: ['係長級'] }]);
  });

  it('names the word that was searched for instead', async () => {
    expect((await ask('パワハラ')).readings).toEqual([{ how: 'instead', typed: 'パワハラ', words: ['ハラスメント'] }]);
    expect((await ask('メンタルヘスル')).readings).toEqual([
      { how: 'instead', typed: 'メンタルヘスル', words: ['メンタルヘルス'] },
    ]);
  });

  it('names the words that the site does not know', async () => {
    expect((await ask('ラーメン')).readings).toEqual([{ how: 'unknown', typed: 'ラーメン' }]);
  });

  it('says nothing of a word that is searched for as it was typed', async () => {
    expect((await ask('ハラスメント')).readings).toEqual([]);
  });

  it('knows what the whole query names, and no more when there are several words', async () => {
    expect((await ask('課長')).named.map(({ t }) => t[0])).toEqual(['課長']);
    expect((await ask('課長 ハラスメント')).named).toEqual([]);
  });
});

describe('things that stand in no document', () => {
  const sheets = { t: ['面談シート'], k: SITE_PAGE, c: 9 };
  const withSheets = createSearch(memoryEngine(RECORDS), [...GLOSSARY, sheets], vocabularyOf(RECORDS));

  it('names the page of the site, and finds what the other words ask for', async () => {
    const { ranked, readings, named } = await withSheets.ask('課長 面談シート');
    expect(named.map(({ t }) => t[0])).toEqual(['面談シート']);
    expect(readings).toEqual([]);
    expect(ranked[0]?.id).toBe('kacho');
  });

  it('shows nothing for a name within a compound that no text knows', async () => {
    const data = vocabularyOf({ ...RECORDS, pay: '給与の支給。' });
    const pay = createSearch(
      memoryEngine({ ...RECORDS, pay: '給与の支給。' }),
      [...GLOSSARY, { t: ['給与'], k: '用語' }],
      data,
    );
    expect((await pay.ask('給与明細の見方')).ranked).toEqual([]);
    expect((await pay.ask('給与')).ranked.map(({ id }) => id)).toEqual(['pay']);
  });

  it('finds for a phrase what its words are about as well', async () => {
    const phrase = createSearch(
      memoryEngine(RECORDS),
      [...GLOSSARY, { t: ['試験の方法'], a: ['係長になる'], k: '用語' }],
      vocabularyOf(RECORDS),
    );
    expect((await phrase.ask('係長になるには')).ranked.map(({ id }) => id)).toContain('kakaricho');
  });
});

describe('searching for what was typed', () => {
  it('adds no other name and repairs nothing', async () => {
    expect(await ask('パワハラ', { literal: true })).toMatchObject({ ranked: [], readings: [] });
    expect((await ask('課長', { literal: true })).ranked.map(({ id }) => id)).toEqual(['kacho']);
  });
});

describe('without the published words', () => {
  it('searches for the words of the query all the same', async () => {
    const plain = createSearch(memoryEngine(RECORDS), [], undefined);
    expect((await plain.ask('ハラスメント 相談')).ranked.map(({ id }) => id)).toEqual(['harassment']);
  });
});
