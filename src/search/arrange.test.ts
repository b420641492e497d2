import { expect, it } from 'vitest';
import { arrange, bareTitle, type Candidate } from './arrange.ts';

const candidate = (id: string, score: number, more: Partial<Candidate> = {}): Candidate => ({
  id,
  score,
  words: '',
  title: id,
  kind: '方針',
  document: undefined,
  edition: '現行',
  place: `/${id}/#s`,
  holdsOthers: false,
  isList: false,
  url: `/${id}/#s`,
  otherWays: [],
  ...more,
});
const orderOf = (candidates: Candidate[], asked: string[] = []) => arrange(candidates, asked).map(({ id }) => id);

it('puts the record first whose title was asked for', () => {
  expect(orderOf([candidate('a', 0.9), candidate('b', 0.8, { title: '(2)-4 職場内研修' })], ['職場内研修'])).toEqual([
    'b',
    'a',
  ]);
});

it('does not mind 級 and numbers in titles', () => {
  expect(orderOf([candidate('a', 0.9), candidate('b', 0.8, { title: '課長級', kind: '職層' })], ['課長'])).toEqual([
    'b',
    'a',
  ]);
});

it('puts a superseded document after its equal, but not after what fits less', () => {
  const old = candidate('old', 0.8, { edition: '旧版' });
  expect(orderOf([old, candidate('new', 0.8)])).toEqual(['new', 'old']);
  expect(orderOf([old, candidate('less', 0.6)])).toEqual(['old', 'less']);
});

it('puts another document before the next record of the same one when they fit about as well', () => {
  const first = candidate('a', 0.9, { document: '甲市' });
  const again = candidate('b', 0.82, { document: '甲市' });
  const other = candidate('c', 0.8, { document: '乙市' });
  expect(orderOf([first, again, other])).toEqual(['a', 'c', 'b']);
  expect(orderOf([first, again, candidate('c', 0.7, { document: '乙市' })])).toEqual(['a', 'b', 'c']);
});

it('puts a chapter after the section in it that fits as well', () => {
  expect(orderOf([candidate('chapter', 0.9, { holdsOthers: true }), candidate('section', 0.85)])).toEqual([
    'section',
    'chapter',
  ]);
});

it('does not show the same place again and again', () => {
  const same = { place: '/x/#table', kind: '能力' };
  const order = orderOf([
    candidate('one', 0.9, same),
    candidate('two', 0.89, same),
    candidate('three', 0.88, same),
    candidate('other', 0.6),
  ]);
  expect(order.indexOf('other')).toBeLessThan(order.indexOf('three'));
});

it('shows every role of one table', () => {
  const same = { place: '/x/#table', kind: '職層' };
  expect(orderOf([candidate('one', 0.9, same), candidate('two', 0.89, same), candidate('other', 0.8)])).toEqual([
    'one',
    'two',
    'other',
  ]);
});

it('shows a page under the section that it restates by the same name, where the better of both stands', () => {
  const section = candidate('section', 0.5, { title: '③ 派遣研修', place: '/c/#s', url: '/base/c/#s' });
  const page = candidate('page', 0.9, { title: '派遣研修', kind: '研修', place: '/c/#s', url: '/base/trainings/d/' });
  const [first, ...rest] = arrange([page, candidate('other', 0.6), section], []);
  expect(first).toMatchObject({
    id: 'section',
    otherWays: [{ url: '/base/trainings/d/', title: '派遣研修', kind: '研修' }],
  });
  expect(rest.map(({ id }) => id)).toEqual(['other']);
});

it('lists the rows of a table under the table when that is shown before them, and not otherwise', () => {
  const table = candidate('table', 0.9, { title: '職員に求められる能力', place: '/c/#t', url: '/base/c/#t' });
  const row = candidate('row', 0.8, { title: '折衝力', kind: '能力', place: '/c/#t', url: '/base/competencies/n/' });
  expect(arrange([table, row], []).map(({ id, otherWays }) => [id, otherWays.length])).toEqual([['table', 1]]);
  expect(orderOf([{ ...row, score: 2 }, table])).toEqual(['row', 'table']);
});

it('leads to the table of the trainings, with the page of the training under it', () => {
  const table = candidate('table', 0.2, { title: '受講する研修', place: '/c/#t', url: '/base/c/#t' });
  const line = candidate('line', 0.9, { title: 'クレーム', kind: '研修', place: '/c/#t', url: '/base/trainings/c/' });
  const [first, ...rest] = arrange([line, candidate('other', 0.5), table], ['苦情']);
  expect(first).toMatchObject({ id: 'table', otherWays: [{ title: 'クレーム' }] });
  expect(rest.map(({ id }) => id)).toEqual(['other']);
});

it('leads to the page of a training itself where that is what was asked for', () => {
  const table = candidate('table', 0.9, { title: '受講する研修', place: '/c/#t', url: '/base/c/#t' });
  const line = candidate('line', 0.8, { title: 'クレーム', kind: '研修', place: '/c/#t', url: '/base/trainings/c/' });
  expect(orderOf([line, table], ['クレーム']).toSorted()).toEqual(['line', 'table']);
  expect(orderOf([line, table], ['苦情'])).toEqual(['table']);
});

it('shows both of two things that were asked for by name before the second record of one', () => {
  const leader = { title: 'DX推進リーダー', document: '甲市' };
  const order = orderOf(
    [
      candidate('leader 1', 0.9, leader),
      candidate('leader 2', 0.88, leader),
      candidate('leader 3', 0.86, leader),
      candidate('staff', 0.7, { title: '一般職員', document: '甲市' }),
    ],
    ['DX推進リーダー', '一般職員'],
  );
  expect(order.indexOf('staff')).toBeLessThan(order.indexOf('leader 3'));
});

it('puts a record first whose title holds another name of what was asked for', () => {
  const records = [candidate('a', 0.9), candidate('b', 0.85, { title: '職員のエンゲージメントの把握' })];
  expect(arrange(records, ['離職'], { also: ['エンゲージメント'] }).map(({ id }) => id)).toEqual(['b', 'a']);
});

it.each([
  ['◆エンゲージメント', 'エンゲージメント'],
  ['1 エンゲージメントとは', 'エンゲージメント'],
  ['【参考】成功循環モデル', '成功循環モデル'],
  ['課長級', '課長'],
])('takes %s and %s to be one name', (title, name) => {
  expect(bareTitle(title)).toBe(bareTitle(name));
});

it("puts what the reader's own city says before its equal, but neither before what fits better nor when another city is asked for", () => {
  const own = candidate('own', 0.8, { place: '/kiyose/c/#s', document: '甲市' });
  const other = candidate('other', 0.8, { place: '/iruma/c/#s', document: '乙市' });
  const order = (one: Candidate, two: Candidate, asked: string[] = []) =>
    arrange([one, two], asked, { home: '/kiyose/' }).map(({ id }) => id);
  expect(order(other, own)).toEqual(['own', 'other']);
  expect(order({ ...other, score: 0.9 }, own)).toEqual(['other', 'own']);
  expect(order(other, own, ['乙市'])).toEqual(['other', 'own']);
});
