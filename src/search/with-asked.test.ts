import { expect, it } from 'vitest';
import { likenessOf, withAsked } from './with-asked.ts';

const ranked = [
  { id: 'often', score: 1, words: '研修' },
  { id: 'seldom', score: 0.8, words: '研修' },
];
const of = (query: string, asked: Record<string, number>, from = ranked) =>
  withAsked(from, new Map(Object.entries(asked)), { query, accepts: (id) => id !== 'elsewhere', words: '研修' });

it('raises a record of which somebody asks so', () => {
  expect(of('研修', { seldom: 0.9 }).map(({ id }) => id)).toEqual(['seldom', 'often']);
});

it('trusts it less where the query is a name', () => {
  const options = { query: '研修', accepts: () => true, words: '研修' };
  const asked = new Map([['seldom', 0.2]]);
  expect(withAsked(ranked, asked, options)[0]?.id).toBe('seldom');
  expect(withAsked(ranked, asked, { ...options, isName: true })[0]?.id).toBe('often');
});

it('leaves the ranking by words when the likeness is faint', () => {
  expect(of('研修', { seldom: 0.09, other: 0.15 })).toEqual(ranked);
});

it('brings in a record that no word found, to be loaded under the words of the query', () => {
  expect(of('研修', { other: 0.4 }).at(-1)).toMatchObject({ id: 'other', words: '研修' });
});

it('trusts a question more when a whole sentence is asked', () => {
  expect(of('研修で学んだことはどう活かしますか', { other: 0.8 })[0]?.id).toBe('other');
});

it('brings in nothing that a filter leaves out', () => {
  expect(of('研修', { elsewhere: 1 })).toEqual(ranked);
});

it('answers a query of unknown words only when it is asked almost so', () => {
  expect(of('懲戒処分の基準', { other: 0.49 }, [])).toEqual([]);
  expect(of('役職を降りたい', { other: 0.6 }, []).map(({ id }) => id)).toEqual(['other']);
});

it('answers a sentence of unknown words also when it is asked a little otherwise', () => {
  expect(of('つらくて辞めたくなったとき', { other: 0.41 }, []).map(({ id }) => id)).toEqual(['other']);
  expect(of('つらくて辞めたくなったとき', { other: 0.39 }, [])).toEqual([]);
});

it('compares a query as typed and, for less, as it is said in names', () => {
  const likeness = (query: string) => new Map([[query, 0.5]]);
  expect([...likenessOf('在宅勤務', '在宅勤務', likeness)]).toEqual([['在宅勤務', 0.5]]);
  expect([...likenessOf('在宅勤務', 'テレワーク', likeness)]).toEqual([
    ['在宅勤務', 0.5],
    ['テレワーク', 0.15],
  ]);
});
