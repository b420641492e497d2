import { describe, expect, it } from 'vitest';
import { createSearch } from './answer.ts';
import { SITE_PAGE } from './glossary.ts';
import { GLOSSARY, memoryEngine, RECORDS, vocabularyOf } from './test-support/memory-engine.ts';

const engine = memoryEngine(RECORDS);
const { ask } = createSearch(engine, GLOSSARY, vocabularyOf(RECORDS));
const idsOf = async (query: string) => (await ask(query)).ranked.map(({ id }) => id);

/** The best record where people ask so for these records, which the words alone would not all put first. */
async function bestWhereAsked(query: string, likeness: Record<string, number>) {
  const asked = { likeness: () => new Map(Object.entries(likeness)), words: new Set<string>() };
  const asking = createSearch(engine, GLOSSARY, vocabularyOf(RECORDS), asked);
  return (await asking.ask(query)).ranked[0]?.id;
}

describe('where people ask so', () => {
  it('brings first what answers a sentence, and for a name what is called so', async () => {
    expect(await bestWhereAsked('ハラスメントを受けたときは', { mental: 0.9 })).toBe('mental');
    expect(await bestWhereAsked('ハラスメント', { mental: 0.9 })).toBe('harassment');
  });

  it('puts a rank that is named before a table of all ranks', async () => {
    const asked = { kacho: 0.4, ojt: 0.7 };
    expect(await bestWhereAsked('課長に求められることは何ですか', asked)).toBe('kacho');
    expect(await bestWhereAsked('昇任したら求められることは何ですか', asked)).toBe('ojt');
  });
});

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

  it('takes one of two chance words for an answer only when the texts know the other as well', async () => {
    expect(await idsOf('オンラインの年金')).toEqual([]);
    expect(await idsOf('オンラインの目標')).toEqual(['hiring', 'kacho']);
    expect(await idsOf('オンラインの受付')).toEqual(['hiring']);
  });

  it('puts what is about each of two things first when their difference is asked for', async () => {
    const both = { ...RECORDS, both: `職層の表。課長と係長級が並ぶ。${'目標や仕事を示す長い説明。'.repeat(5)}` };
    const { ask: askBoth } = createSearch(memoryEngine(both), GLOSSARY, vocabularyOf(both));
    const firstTwo = async (query: string) => (await askBoth(query)).ranked.slice(0, 2).map(({ id }) => id);
    expect((await firstTwo('課長と係長級の違いは')).sort()).toEqual(['kacho', 'kakaricho']);
  });

  it('searches for a word as it is typed though a phrase that begins with it means something else', async () => {
    const phrase = [{ t: ['受付'], a: ['目標がつまらない'], k: '用語' }];
    const { ask: askPhrase } = createSearch(engine, [...GLOSSARY, ...phrase], vocabularyOf(RECORDS));
    expect((await askPhrase('目標')).ranked.map(({ id }) => id)).toEqual(await idsOf('目標'));
    expect((await askPhrase('目標がつまらない')).ranked[0]?.id).toBe('hiring');
  });

  it('searches for every thing that a word may mean, also for the fourth', async () => {
    const names = ['試験の方法', '面談', '相談の窓口', '職員採用'].map((t) => ({ t: [t], a: ['話す所'], k: '用語' }));
    const engine = memoryEngine(RECORDS);
    await createSearch(engine, names, vocabularyOf(RECORDS)).ask('話す所');
    expect(engine.asked).toContain('職員採用');
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
    // 相談 is known, 水道相談 is not.
    expect((await ask('水道相談')).readings).toEqual([{ how: 'unknown', typed: '水道相談' }]);
  });

  it('says nothing of a word that is searched for as it was typed', async () => {
    expect((await ask('ハラスメント')).readings).toEqual([]);
  });

  it('knows what the whole query names, and no more when there are several words', async () => {
    expect((await ask('課長')).named.map(({ t }) => t[0])).toEqual(['課長']);
    expect((await ask('課長 ハラスメント')).named).toEqual([]);
  });
});

describe('typing errors in longer words', () => {
  const records = {
    ...RECORDS,
    cycle: '成功循環モデル。関係の質から始めます。',
    oath: '服務の規律を守ります。',
    plan: '住民会議の計画。',
  };
  const names = [
    ...GLOSSARY,
    { t: ['成功循環モデル'], k: '用語' },
    { t: ['服務'], y: ['ふくむ'], k: '用語' },
    { t: ['規律'], y: ['きりつ'], k: '用語' },
  ];
  const { ask: askLonger } = createSearch(memoryEngine(records), names, vocabularyOf(records));
  const firstOf = async (query: string) => (await askLonger(query)).ranked[0]?.id;

  it('mends a compound as a whole before it is cut, and says so', async () => {
    const { ranked, readings } = await askLonger('成功循還モデル');
    expect(ranked[0]?.id).toBe('cycle');
    expect(readings).toEqual([{ how: 'instead', typed: '成功循還モデル', words: ['成功循環モデル'] }]);
  });

  it.each<[query: string, first: string | undefined, why: string]>([
    ['せいこうじゅんかんもでる', undefined, 'a reading that nobody gave'],
    ['ふくむきりつ', 'oath', 'two readings in one run'],
    ['ふくむのきりつ', 'oath', 'two readings with a particle between'],
    ['はらすめんど', 'harassment', 'a reading with a wrong letter'],
    ['新功循環モデル', 'cycle', 'a wrong first letter of a long word'],
    ['市民会議', undefined, 'a short word of which already the first letter differs'],
  ])('finds for %s first %s (%s)', async (query, first) => {
    expect(await firstOf(query)).toBe(first);
  });
});

describe('slips in a query that finds nothing', () => {
  const asked = { likeness: () => new Map(), words: new Set(['派遣協定']) };
  const { ask: askNowhere } = createSearch(memoryEngine(RECORDS), GLOSSARY, vocabularyOf(RECORDS), asked);

  it('says that the site does not know a word as it was typed where what was taken for it leads nowhere', async () => {
    expect(await askNowhere('派遣共定')).toMatchObject({
      ranked: [],
      readings: [{ how: 'unknown', typed: '派遣共定' }],
    });
  });

  it('says it of the other words only where what was taken for a slip is known', async () => {
    expect(await askNowhere('メンタルヘスル フラメンコ タンゴ')).toMatchObject({
      ranked: [],
      readings: [
        { how: 'instead', typed: 'メンタルヘスル', words: ['メンタルヘルス'] },
        { how: 'unknown', typed: 'フラメンコ' },
        { how: 'unknown', typed: 'タンゴ' },
      ],
    });
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

it('takes the words of a phrase for the phrase, and not for further words that must be there', async () => {
  const names = [...GLOSSARY, { t: ['試験の方法'], a: ['係長になる'], k: '用語' }];
  const phrase = createSearch(memoryEngine(RECORDS), names, vocabularyOf(RECORDS));
  const { ranked, asked } = await phrase.ask('係長になるには');
  expect(asked).toEqual(['係長になる']);
  expect(ranked.map(({ id }) => id)).toEqual(['hiring', 'kakaricho']);
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
