import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gistOf, prepareAsked } from './asked.ts';

const { likeness: asked, words } = prepareAsked(
  new Map([
    ['demotion', ['役職を降りたい', '仕事が合わない']],
    ['transfer', ['異動したい', '部署を変わりたい', '仕事が合わない']],
    ['training', ['研修で学んだことを仕事に活かす']],
  ]),
);
const best = (query: string) => [...asked(query)].sort((a, b) => b[1] - a[1])[0]?.[0];

it('finds the record of which somebody asks just so, and is the surer the more often it is asked', () => {
  const once = asked('異動したい').get('transfer') ?? 0;
  expect(once).toBeGreaterThan(0.6);
  const often = prepareAsked(new Map([['transfer', ['異動したい', '異動したいときは', '来年は異動したい']]]));
  expect(often.likeness('異動したい').get('transfer')).toBeGreaterThan(once);
});

it('finds it for other forms of the words, and for other ways of writing them', () => {
  expect(best('研修で学んだことは仕事にどう活かされますか')).toBe('training');
  expect(best('役職から降りたいのですが')).toBe('demotion');
  expect(best('部署をかわりたい')).toBe('transfer');
});

it('gives all records that answer the same question', () => {
  const found = asked('仕事が合わない');
  expect(found.get('demotion')).toBeGreaterThan(0.6);
  expect(found.get('transfer')).toBeGreaterThan(0.6);
});

it('finds nothing for what has no kanji and no two letters in common with any question, and nothing for nothing', () => {
  expect([...asked('国民年金')]).toEqual([]);
  expect([...asked('')]).toEqual([]);
  expect([...asked('、。')]).toEqual([]);
});

it('finds by a kanji alone what is said with it in other words, but less surely', () => {
  const shared = asked('転職').get('demotion') ?? 0;
  expect(shared).toBeGreaterThan(0);
  expect(shared).toBeLessThan(asked('役職').get('demotion') ?? 0);
});

it('knows the words that people use, and neither the hiragana between nor single letters', () => {
  expect(words).toEqual(new Set(['役職', '仕事', '異動', '部署', '研修']));
});

it('never gives more than 1 and never less than 0', () => {
  for (const query of ['異動', '異動異動異動', 'したい', '仕事が合わないので異動したい、役職を降りたい']) {
    for (const likeness of asked(query).values()) {
      expect(likeness).toBeGreaterThanOrEqual(0);
      expect(likeness).toBeLessThanOrEqual(1 + 1e-9);
    }
  }
});

it.each([
  ['研修で学んだことを仕事に活かすには', '研修で学ん|仕事に活か'],
  ['残業が多いときは？', '残業が多い'],
  ['やめたい', 'やめたい'],
  ['やめたい。どうしよう？', 'やめたい|どうしよう'],
  ['OJTとは、何ですか', 'OJTとは|何で'],
])('keeps of %s what tells it from others: %s', (text, gist) => {
  expect(gistOf(text)).toBe(gist);
});

it('finds nothing more in the gist of a gist, so that the gist is enough to publish', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'係長たいときは、。？|ーa ') }), (text) => {
      expect(gistOf(gistOf(text))).toBe(gistOf(text));
    }),
  );
});
