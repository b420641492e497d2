import { describe, expect, it } from 'vitest';
import type { Shape } from '../device/kept.ts';
import { SHAPES } from '../device/shapes/index.ts';
import { ME } from '../device/shapes/me.ts';
import { SELF_CHECK } from '../device/shapes/self-check.ts';
import { changesOf } from './bringing-in.ts';
import { dayInWords } from './day-in-words.ts';
import { RECORD_KINDS } from './index.ts';
import { CAREER_KIND } from './career.ts';
import { ME_KIND } from './me.ts';
import { NOTES_KIND } from './notes.ts';
import { PROGRESS_KIND } from './progress.ts';
import { RECENT_SEARCHES_KIND } from './recent-searches.ts';
import { plainKind } from './record-kind.ts';
import { SELF_CHECK_KIND } from './self-check.ts';

const nameOf = (id: string) => (id === 'kiyose/shunin' ? '清瀬市 主任級' : id);
const step = (id: string, title: string) => ({ id, title, path: 'a/b', day: '2026-11-21' });
const answer = (value: 1 | 2 | 3, day: string | null = '2026-11-21') => ({ value, name: '倫理', day });

describe('how records are spoken of', () => {
  it('covers every shape, with no amount and no lines where nothing is kept', () => {
    expect(RECORD_KINDS.map(({ shape }) => shape.name)).toEqual(SHAPES.map(({ name }) => name));
    for (const { shape, amount, lines } of RECORD_KINDS) {
      expect([amount(shape.empty), lines(shape.empty, nameOf)], shape.name).toEqual(['', []]);
    }
  });

  it('writes a day as people say it', () => {
    expect([dayInWords('2026-01-09'), dayInWords(null)]).toEqual(['2026年1月9日', '']);
  });

  it('names role, ability, answer and day', () => {
    const value = { ...SELF_CHECK.empty, abilities: { 'kiyose/shunin': { 'kiyose/ethics': answer(3) } } };
    expect(SELF_CHECK_KIND.lines(value, nameOf)).toEqual(['清瀬市 主任級「倫理」: ひとりでできる（2026年11月21日）']);
    expect(SELF_CHECK_KIND.amount(value)).toBe('1の印');
    expect(ME_KIND.lines({ ...ME.empty, role: 'kiyose/shunin', joined: 2020 }, nameOf)).toEqual([
      '職層: 清瀬市 主任級',
      '入庁の年度: 2020年度',
    ]);
  });

  it('names sheet, field and words of a note, the rank of a tried year, and the words of a search', () => {
    const notes = { sheets: { 'kiyose/shunin..kakaricho': { free: { text: '試す\n話す', name: 'メモ', day: null } } } };
    const names = (id: string) => ({ 'kiyose/shunin': '主任級', 'kiyose/kakaricho': '係長級' })[id] ?? id;
    expect([NOTES_KIND.amount(notes), NOTES_KIND.lines(notes, names)]).toEqual([
      '1のメモ',
      ['主任級 → 係長級「メモ」: 試す\n話す'],
    ]);
    const career = { moves: { 'kiyose/kakaricho': 15 } };
    expect([CAREER_KIND.amount(career), CAREER_KIND.lines(career, names)]).toEqual(['1の職層', ['係長級: 入庁15年目']]);
    const searches = { queries: ['DX', '研修'] };
    expect([RECENT_SEARCHES_KIND.amount(searches), RECENT_SEARCHES_KIND.lines(searches, names)]).toEqual([
      '2のことば',
      ['DX', '研修'],
    ]);
  });

  it('is plain for a shape of which nothing more is known', () => {
    const shape: Shape<unknown> = { name: 'notes', label: 'メモ', version: 1, empty: [], read: (data) => data };
    const kind = plainKind(shape);
    expect([kind.amount([]), kind.amount(['ab']), kind.merge([], ['ab']), kind.merge(['x'], ['ab'])]).toEqual([
      '',
      '約6文字',
      ['ab'],
      ['x'],
    ]);
  });
});

describe('putting a file to what is here', () => {
  it('loses nothing of what is here', () => {
    const here = { done: [step('read:term:a', 'A')] };
    const brought = { done: [step('read:term:a', 'other'), step('read:term:b', 'B')] };
    expect(PROGRESS_KIND.merge(here, brought).done.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(ME_KIND.merge({ ...ME.empty, role: 'a/b' }, { role: 'c/d', wayIn: null, joined: 2020, born: null })).toEqual(
      {
        role: 'a/b',
        wayIn: null,
        joined: 2020,
        born: null,
      },
    );
  });

  it('puts notes, tried years and searches beside what is here, and keeps what is here where both have something', () => {
    const note = (text: string) => ({ text, name: 'メモ', day: null });
    expect(
      NOTES_KIND.merge(
        { sheets: { 'a/b': { free: note('ここ') } } },
        { sheets: { 'a/b': { free: note('ファイル'), next: note('足す') }, 'a/c': { free: note('別') } } },
      ),
    ).toEqual({ sheets: { 'a/b': { free: note('ここ'), next: note('足す') }, 'a/c': { free: note('別') } } });
    expect(CAREER_KIND.merge({ moves: { 'a/b': 3 } }, { moves: { 'a/b': 9, 'a/c': 7 } })).toEqual({
      moves: { 'a/b': 3, 'a/c': 7 },
    });
    expect(RECENT_SEARCHES_KIND.merge({ queries: ['x'] }, { queries: ['y', 'x'] })).toEqual({ queries: ['x', 'y'] });
  });

  it('keeps the later of two answers, and the one that is here of two of one day', () => {
    const merge = (here: ReturnType<typeof answer>, brought: ReturnType<typeof answer>) =>
      SELF_CHECK_KIND.merge(
        { ...SELF_CHECK.empty, skills: { 'a/x': here } },
        { ...SELF_CHECK.empty, skills: { 'a/x': brought } },
      ).skills['a/x']?.value;
    expect(merge(answer(1, '2026-01-01'), answer(2))).toBe(2);
    expect(merge(answer(1), answer(2, '2026-01-01'))).toBe(1);
    expect(merge(answer(1), answer(2))).toBe(1);
    expect(merge(answer(1, null), answer(2))).toBe(2);
  });

  it('says before what would come and what would go', () => {
    const parts = [
      {
        shape: PROGRESS_KIND.shape as Shape<unknown>,
        value: { done: [step('read:term:b', 'B')] },
        day: null,
        trouble: null,
      },
      { shape: ME as Shape<unknown>, value: undefined, day: null, trouble: 'unreadable' as const },
    ];
    const now = () => ({ done: [step('read:term:a', 'A')] });
    const said = (way: 'add' | 'replace') =>
      changesOf(RECORD_KINDS, parts, now, way, nameOf).map(({ added, removed }) => [added, removed]);
    expect(said('add')).toEqual([[['B（2026年11月21日）'], []]]);
    expect(said('replace')).toEqual([[['B（2026年11月21日）'], ['A（2026年11月21日）']]]);
  });
});
