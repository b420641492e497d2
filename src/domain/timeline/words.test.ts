import { describe, expect, it } from 'vitest';
import { axisOf } from './axis.ts';
import { itemOf, tiesOf, timelineWith } from './random-timeline.test-support.ts';
import type { Stretch } from './stretches.ts';
import { spokenName, stretchInWords } from './words.ts';

const timeline = timelineWith(3, []);
const stretch = (given: Partial<Stretch>): Stretch => ({
  from: 10,
  to: 15,
  basis: 'stated',
  mark: null,
  open: false,
  soft: null,
  ...given,
});

describe('a timeline in words', () => {
  it.each([
    ['years', {}, '10〜15年目'],
    ['years', { to: 10 }, '10年目'],
    ['years', { soft: 12 }, '10〜12または15年目'],
    ['years', { open: true, basis: 'inferred' }, '10年目から（推定）'],
    ['ages', { basis: 'assumed' }, '10〜15歳（仮定）'],
    ['rank', { from: 1, to: 3, mark: '◎' }, '職1から職3 特に必要'],
    ['rank', { from: 2, to: 2, mark: '○', basis: 'inferred' }, '職2 必要（推定）'],
  ] as const)('says a stretch of %s', (kind, given, words) => {
    expect(stretchInWords(axisOf(timeline, kind), stretch(given), timeline)).toBe(words);
  });

  const course = itemOf({
    id: 'x/training/a',
    kind: 'training',
    lane: 'training',
    title: '新任係長',
    facts: ['市独自研修'],
    ties: tiesOf('x/r2'),
  });

  it('names a training with who gives it, that its year is not stated, and its rank', () => {
    expect(spokenName(axisOf(timeline, 'years'), course, [], timeline)).toBe(
      '新任係長、研修、市独自研修、年次の記載なし、職2',
    );
  });

  it('says the rank once where it is the axis, and that an edition is old', () => {
    expect(
      spokenName(axisOf(timeline, 'rank'), { ...course, old: true }, [stretch({ from: 2, to: 2 })], timeline),
    ).toBe('新任係長、研修、市独自研修、職2、旧版');
  });
});
