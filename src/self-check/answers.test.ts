import { describe, expect, it } from 'vitest';
import { SELF_CHECK } from '../device/shapes/self-check.ts';
import { answersOf, withAnswers, withoutAnswers } from './answers.ts';
import type { CheckPage } from './check-list.ts';
import { currentAnswers, follow } from './current-answers.ts';

const DAY = '2026-11-21';
const item = (id: string) => ({ id, name: `name of ${id}`, href: '/', choices: [1, 2, 3, 4], strong: false });
const PAGE: CheckPage = {
  scope: 'a/chief',
  formerScopes: ['a/boss'],
  list: {
    part: 'abilities',
    title: '能力',
    items: [item('a/ethics'), item('a/vision')],
    comparisons: [],
    usual: null,
    moved: { 'a/morals': 'a/ethics', 'a/lost': null },
  },
  skills: null,
  paths: [],
  personaOfRole: {},
};
const answer = (value: 1 | 2 | 3 | 4, name = 'x') => ({ value, name, day: '2026-01-01' });

describe('answers', () => {
  it('are kept under the role, with the name and the day', () => {
    const kept = withAnswers(SELF_CHECK.empty, PAGE, { 'a/ethics': 2 }, DAY);
    expect(kept.abilities).toEqual({ 'a/chief': { 'a/ethics': { value: 2, name: 'name of a/ethics', day: DAY } } });
    expect(withAnswers(kept, PAGE, { 'a/ethics': null }, DAY).abilities).toEqual({});
  });

  it('leave those of other roles and to other items alone', () => {
    const before = {
      ...SELF_CHECK.empty,
      abilities: { 'a/clerk': { 'a/ethics': answer(1) }, 'a/chief': { 'a/vision': answer(3) } },
    };
    const after = withAnswers(before, PAGE, { 'a/ethics': 4 }, DAY);
    expect(after.abilities['a/clerk']).toEqual(before.abilities['a/clerk']);
    expect(after.abilities['a/chief']?.['a/vision']).toEqual(answer(3));
  });

  it('never hold a value that the item does not offer, nor an item that the page does not have', () => {
    expect(withAnswers(SELF_CHECK.empty, PAGE, { 'a/ethics': 9, 'a/else': 1 }, DAY)).toEqual(SELF_CHECK.empty);
  });

  it('move with the ids of role and ability', () => {
    const before = { ...SELF_CHECK.empty, abilities: { 'a/boss': { 'a/morals': answer(2) } } };
    expect(currentAnswers(answersOf(before, PAGE), PAGE.list.items, PAGE.list.moved).known).toEqual({
      'a/ethics': answer(2),
    });
    expect(withAnswers(before, PAGE, { 'a/ethics': 3 }, DAY).abilities).toEqual({
      'a/chief': { 'a/ethics': { value: 3, name: 'name of a/ethics', day: DAY } },
    });
  });

  it('to what the list no longer has are told apart, and stay', () => {
    const answers = { 'a/lost': answer(2, 'gone'), 'a/unheard': answer(1, 'of'), 'a/vision': answer(3) };
    const { known, gone } = currentAnswers(answers, PAGE.list.items, PAGE.list.moved);
    expect([known, gone.map(({ name }) => name)]).toEqual([{ 'a/vision': answer(3) }, ['of', 'gone']]);
    const before = { ...SELF_CHECK.empty, abilities: { 'a/chief': answers } };
    expect(Object.keys(withAnswers(before, PAGE, { 'a/ethics': 1 }, DAY).abilities['a/chief'] ?? {}).sort()).toEqual([
      'a/ethics',
      'a/lost',
      'a/unheard',
      'a/vision',
    ]);
  });

  it('under the new id come before those under the old one', () => {
    const answers = { 'a/morals': answer(1), 'a/ethics': answer(4) };
    expect(currentAnswers(answers, PAGE.list.items, PAGE.list.moved).known).toEqual({ 'a/ethics': answer(4) });
  });

  it('of one page can be taken back at once', () => {
    const before = {
      ...SELF_CHECK.empty,
      abilities: { 'a/boss': { 'a/x': answer(1) }, 'a/clerk': { 'a/x': answer(2) } },
    };
    expect(withoutAnswers(before, PAGE).abilities).toEqual({ 'a/clerk': { 'a/x': answer(2) } });
  });
});

describe('a move of ids', () => {
  it('is followed from step to step, to nothing when it is gone or leads in a circle', () => {
    const moved = { 'a/1': 'a/2', 'a/2': 'a/3', 'a/4': null, 'a/5': 'a/6', 'a/6': 'a/5' };
    expect(['a/1', 'a/3', 'a/4', 'a/5'].map((id) => follow(id, moved))).toEqual(['a/3', 'a/3', null, null]);
  });
});
