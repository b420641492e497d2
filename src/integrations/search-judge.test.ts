import { describe, expect, it } from 'vitest';
import { figuresOf, judge, placesOf } from './search-judge.ts';
import { record } from './search-record.test-support.ts';

const records = [
  record('/t/abilities/#ranks', '職層別に求められる能力'),
  record('/t/roles/kacho/', '課長級', { place: '/t/abilities/#ranks' }),
  record('/t/roles/bucho/', '部長級', { place: '/t/abilities/#ranks' }),
  record('/t/shared/', '２ 研修の広域化', {
    otherWays: [{ url: '/t/initiatives/shared/', title: '研修の広域化', kind: '取組' }],
  }),
  record('/k/shared/', '研修の広域化', { document: '清瀬市人材育成基本方針（令和8年版）' }),
];

describe('placesOf', () => {
  it('takes only places of the source, with their other ways', () => {
    expect(placesOf({ source: '立川市', topic: '研修の広域化', grade: 3 }, records)).toEqual(
      new Set(['/t/shared/', '/t/initiatives/shared/']),
    );
  });

  it('takes the row of a table where there is a page for it', () => {
    expect(placesOf({ source: '立川市', topic: '職層別に求められる能力（課長）', grade: 3 }, records)).toEqual(
      new Set(['/t/roles/kacho/']),
    );
  });

  it('takes the section in the place that is called like the row', () => {
    const inside = (url: string, title: string, within: string) => record(url, title, { within });
    const more = [
      inside('/t/digital/#personas', '第1節 求められる人材像', '7章 デジタル'),
      inside('/t/digital/#leader', '2 DX推進リーダー', '7章 デジタル ＞ 第1節 求められる人材像'),
      inside('/t/digital/#growth', '2 DX推進リーダー', '7章 デジタル ＞ 第2節 育成'),
    ];
    expect(placesOf({ source: '立川市', topic: '求められる人材像（ＤＸ推進リーダー）', grade: 3 }, more)).toEqual(
      new Set(['/t/digital/#leader']),
    );
  });

  it('takes a section with a number in brackets and an explanation behind its name', () => {
    const more = [
      record('/t/digital/#categories', '(2) 人材の区分について'),
      record('/t/digital/#leader', '(2)-2 DX推進リーダー（皆をまとめる人）', {
        within: '6章 ＞ (2) 人材の区分について',
      }),
    ];
    expect(placesOf({ source: '立川市', topic: '人材の区分について（DX推進リーダー）', grade: 3 }, more)).toEqual(
      new Set(['/t/digital/#leader']),
    );
  });

  it('takes the one row of two that differ in a bracket of their own', () => {
    const more = ['kacho', 'kakaricho'].map((id, index) =>
      record(`/t/personas/${id}/`, `管理監督職員（${['課長級', '係長級'][index]}）`, { place: '/t/digital/#personas' }),
    );
    const table = record('/t/digital/#personas', '人材像');
    expect(placesOf({ source: '立川市', topic: '人材像（管理監督職員 課長級）', grade: 3 }, [table, ...more])).toEqual(
      new Set(['/t/personas/kacho/']),
    );
  });

  it('takes the section that is called like the row when it stands beside the place, before rows that only mention it', () => {
    const more = [
      record('/t/basic/#abilities', '基礎的能力'),
      record('/t/basic/#compliance', 'コンプライアンス'),
      record('/t/abilities/support/', '支える力', { place: '/t/basic/#abilities', html: '<p>コンプライアンス</p>' }),
    ];
    expect(placesOf({ source: '立川市', topic: '基礎的能力（コンプライアンス）', grade: 3 }, more)).toEqual(
      new Set(['/t/basic/#compliance']),
    );
  });

  it('takes neither a part for its whole nor the whole for a part, unless parts are to count', () => {
    const table = { source: '立川市', topic: '職層別に求められる能力', grade: 3 };
    expect(placesOf(table, records)).toEqual(new Set(['/t/abilities/#ranks']));
    expect(placesOf(table, records, { partsCount: true })).toEqual(
      new Set(['/t/abilities/#ranks', '/t/roles/kacho/', '/t/roles/bucho/']),
    );
  });

  it('takes what is called like the topic before what only holds it in its title', () => {
    const more = [
      record('/t/a/#one', '(2) ハラスメントの防止'),
      record('/t/a/#two', 'ハラスメントの防止と相談の窓口'),
      record('/t/roles/kacho/', '課長', { place: '/t/a/#ranks' }),
      record('/t/roles/dairi/', '課長代理', { place: '/t/a/#ranks' }),
      record('/t/a/#ranks', '職層の役割'),
    ];
    expect(placesOf({ source: '立川市', topic: 'ハラスメントの防止', grade: 3 }, more)).toEqual(new Set(['/t/a/#one']));
    expect(placesOf({ source: '立川市', topic: '職層の役割（課長）', grade: 3 }, more)).toEqual(
      new Set(['/t/roles/kacho/']),
    );
  });

  it('takes nothing for a topic that is nowhere', () => {
    expect(placesOf({ source: '入間市', topic: '研修の広域化', grade: 3 }, records)).toEqual(new Set());
  });
});

describe('judge', () => {
  const query = {
    query: '研修の広域化',
    class: 'exact',
    relevant: [
      { source: '立川市', topic: '研修の広域化', grade: 3 },
      { source: '清瀬市方針', topic: '研修の広域化', grade: 2 },
      { source: '立川市', topic: '職層別に求められる能力（部長）', grade: 1 },
    ],
  };

  it('counts distinct items of grade 2 and more in the top five, and the rank of the first', () => {
    const outcome = judge(query, ['/t/roles/bucho/', '/t/shared/', '/t/initiatives/shared/'], records);
    expect(outcome.recall).toBe(0.5);
    expect(outcome.reciprocalRank).toBe(0.5);
    expect(outcome.missed.map(({ source }) => source)).toEqual(['清瀬市方針']);
  });

  it('adds up: shares of empty answers and of answers to what is out of scope', () => {
    const outside = { query: 'ゴミ', class: 'none', relevant: [], mustBeEmpty: true };
    const figures = figuresOf([
      judge(query, [], records),
      judge(outside, ['/x/'], records),
      judge(outside, [], records),
    ]);
    expect(figures).toMatchObject({ queries: 3, recall: 0, reciprocalRank: 0, zero: 1, falsePositives: 0.5 });
  });
});
