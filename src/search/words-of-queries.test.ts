import { describe, expect, it } from 'vitest';
import { foldKey, withoutKanaBetween, withoutOkurigana } from './fold.ts';
import { prepareLookup } from './glossary.ts';
import { normalise } from './normalise.ts';
import { completions, nearestNames } from './suggest.ts';
import { GLOSSARY, RECORDS, vocabularyOf } from './test-support/memory-engine.ts';
import { cutIntoUnits } from './units.ts';
import { prepareVocabulary } from './vocabulary.ts';

const lookup = prepareLookup(GLOSSARY);
const vocabulary = prepareVocabulary(vocabularyOf(RECORDS));
const unitsOf = (query: string) => cutIntoUnits(query, lookup, vocabulary).map(({ typed }) => typed);

describe('normalise', () => {
  it.each([
    ['ＤＸ推進', 'dx推進'],
    ['ｽｷﾙﾏｯﾌﾟ', 'スキルマップ'],
    ['  係長　 研修 ', '係長 研修'],
    ['Ｏｆｆ－ＪＴ', 'off-jt'],
    ['スペシャりスト', 'スペシャリスト'],
    ['へルプ', 'ヘルプ'],
  ])('reads %s as %s', (typed, read) => {
    expect(normalise(typed)).toBe(read);
  });
});

describe('foldKey', () => {
  it.each([
    ['サーバ', 'サーバー'],
    ['いーらーにんぐ', 'イーラーニング'],
    ['ワークライフバランス', 'ワーク・ライフ・バランス'],
    ['スキル マップ', 'スキルマップ'],
    ['OFF-JT', 'off jt'],
  ])('makes %s and %s one', (a, b) => {
    expect(foldKey(a)).toBe(foldKey(b));
  });

  it('keeps different words apart', () => {
    expect(foldKey('研修')).not.toBe(foldKey('検証'));
  });
});

it.each([
  ['受け付け', '受付'],
  ['取り組み', '取組'],
  ['研修', '研修'],
])('withoutOkurigana writes %s as %s', (typed, stem) => {
  expect(withoutOkurigana(typed)).toBe(stem);
});

it.each([
  ['obの職員', 'ob職員'],
  ['民間企業からの転職', '民間企業転職'],
  ['係長になるには', '係長になるには'],
])('withoutKanaBetween writes %s as %s', (typed, stem) => {
  expect(withoutKanaBetween(typed)).toBe(stem);
});

describe('cutIntoUnits', () => {
  it.each([
    ['課長の面談', ['課長', '面談']],
    ['パワハラについて知りたい', ['パワハラ']],
    ['課長代理', ['課長', '代理']],
    ['デジタル人材', ['デジタル', '人材']],
    ['ハラスメントの防止は、どこに書いてありますか？', ['ハラスメント', '防止']],
    ['課長 課長', ['課長']],
    ['職場の研修をしたい', ['職場の研修']],
    ['昨年の課長', ['課長']],
    ['', []],
  ])('cuts %s into %j', (query, units) => {
    expect(unitsOf(query)).toEqual(units);
  });

  it('leaves a name alone that is a piece of a longer word', () => {
    expect(unitsOf('面談者')).toEqual(['面談者']);
    expect(unitsOf('ハラスメントフリー')).toEqual(['ハラスメントフリー']);
  });
});

describe('suggestions', () => {
  it('completes a beginning in kana or in writing', () => {
    expect(completions('はらす', lookup, 3)).toEqual(['ハラスメント']);
    expect(completions('メンタル', lookup, 3)).toEqual(['メンタルヘルス']);
    expect(completions('め', lookup, 3)).toEqual([]);
  });

  it('offers names that share most with what was not found, and none when nothing is shared', () => {
    expect(nearestNames('メンタルケア', lookup, 2)[0]).toBe('メンタルヘルス');
    expect(nearestNames('ゴミ', lookup, 2)).toEqual([]);
  });
});
