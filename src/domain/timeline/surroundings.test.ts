import { describe, expect, it } from 'vitest';
import { itemOf, tiesOf, timelineWith } from './random-timeline.test-support.ts';
import { surroundingsOf } from './surroundings.ts';

const span = (from: number, to: number | null) => ({ from, to, soft: null });
const course = (name: string, given: object) =>
  itemOf({ id: `x/training/${name}`, kind: 'training', lane: 'training', title: name, ...given });
const band = (rank: number, from: number, to: number) =>
  itemOf({
    id: `x/band/b${rank}`,
    kind: 'band',
    lane: 'rank',
    title: `期間${rank}`,
    ties: tiesOf(`x/r${rank}`),
    years: span(from, to),
    basis: 'inferred',
  });
const timeline = timelineWith(4, [
  band(1, 1, 10),
  band(2, 11, 17),
  band(3, 18, 27),
  band(4, 28, 40),
  course('一年目', { years: span(1, 1), basis: 'stated' }),
  course('中堅', { years: span(10, 14), basis: 'stated' }),
  course('十五年', { years: span(15, null), basis: 'stated' }),
  course('係長', { ties: tiesOf('x/r3') }),
  course('主任', { ties: tiesOf('x/r2') }),
  course('主事', { ties: tiesOf('x/r1') }),
  course('いつか', {}),
]);
const names = (list: readonly { item: { title: string }; why: string }[]) =>
  list.map(({ item, why }) => `${item.title} ${why}`);

describe('what stands around a person', () => {
  it('goes by years where they are known, and leaves out what has none', () => {
    const { around, ahead, behind } = surroundingsOf(timeline, { year: 12, age: null, role: null }, {}, null);
    expect(names(around)).toEqual(['期間2 11〜17年目', '中堅 10〜14年目']);
    expect(names(ahead)).toEqual(['十五年 15年目から']);
    expect(names(behind)).toEqual(['期間1 10年目まで', '一年目 1年目まで']);
  });

  it('goes by the rank they hold for what belongs to ranks', () => {
    const { around, ahead, behind } = surroundingsOf(timeline, { year: 15, age: null, role: 'x/r2' }, {}, null);
    expect(names(around)).toEqual(['期間2 職2', '十五年 15〜年目', '主任 職2']);
    expect(names(ahead)).toEqual(['期間3 職3（18年目から）', '係長 職3（18年目から）']);
    expect(names(behind)).toEqual(['期間1 職1', '一年目 1年目まで', '中堅 14年目まで', '主事 職1']);
  });

  it('moves the next steps with a promotion that is tried out', () => {
    const place = { year: 11, age: null, role: 'x/r2' };
    const ahead = (moves: Record<string, number>) => names(surroundingsOf(timeline, place, moves, null).ahead);
    expect(ahead({})).toEqual(['十五年 15年目から']);
    expect(ahead({ 'x/r3': 14 })).toEqual(['期間3 職3（14年目から）', '十五年 15年目から', '係長 職3（14年目から）']);
  });
});
