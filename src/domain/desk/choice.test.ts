import { describe, expect, it } from 'vitest';
import { choiceFrom, countInWords, type DeskChoice, fits, queryOf } from './choice.ts';

const EVERYTHING: DeskChoice = { organization: '', document: '', owner: '' };
const row = {
  organization: 'kiyose',
  document: 'kiyose/policy-ed4',
  owners: ['kiyose/jinzai-ikusei-ka', 'kiyose/dx-suishin-ka'],
};

describe('a choice', () => {
  it.each<[Partial<DeskChoice>, boolean, boolean]>([
    [{}, true, true],
    [{ organization: 'kiyose' }, true, true],
    [{ organization: 'iruma' }, false, false],
    [{ document: 'kiyose/policy-ed4' }, true, true],
    [{ document: 'kiyose/plan-ed2' }, false, false],
    [{ owner: 'kiyose/dx-suishin-ka' }, true, false],
    [{ owner: 'none' }, false, true],
    [{ organization: 'kiyose', owner: 'tachikawa/jinji-bumon' }, false, false],
  ])('%j fits a row of two offices: %s, and one of none: %s', (choice, ofTwo, ofNone) => {
    const whole = { ...EVERYTHING, ...choice };
    expect([fits(whole, row), fits(whole, { ...row, owners: [] })]).toEqual([ofTwo, ofNone]);
  });

  it('comes back from the address that it was written to', () => {
    const choice = { organization: 'kiyose', document: 'kiyose/policy-ed4', owner: 'none' };
    expect(queryOf(choice)).toBe('?organization=kiyose&document=kiyose/policy-ed4&owner=none');
    expect(choiceFrom(queryOf(choice))).toEqual(choice);
    expect(queryOf(EVERYTHING)).toBe('');
    expect(choiceFrom('')).toEqual(EVERYTHING);
  });
});

it.each([
  [12, 12, '全部で12件です。'],
  [12, 3, '12件のうち、3件を表示しています。'],
  [12, 0, 'あてはまるものはありません（全部で12件）。'],
])('says of %i rows with %i in sight: %s', (all, shown, words) => {
  expect(countInWords(all, shown)).toBe(words);
});
