import { describe, expect, it } from 'vitest';
import { keep } from '../../device/kept.ts';
import { CAREER } from '../../device/shapes/career.ts';
import { ME } from '../../device/shapes/me.ts';
import { openingAddress } from '../../domain/timeline/address.ts';
import { linedUp } from '../../domain/timeline/line-up.ts';
import { itemOf, timelineWith } from '../../domain/timeline/random-timeline.test-support.ts';
import { readAddress } from '../../domain/timeline/read-address.ts';
import { LookedAt } from './looked-at.ts';
import { wholeFragment } from './whole-fragment.ts';

const own = timelineWith(3, [itemOf({ id: 'x/training/ojt', kind: 'training', lane: 'training-1' })]);
const other = {
  ...timelineWith(2, [itemOf({ id: 'y/training/ojt', kind: 'training', lane: 'training-1' })]),
  org: 'y',
};
const opened = (fragment = '') => {
  const state = new LookedAt(own, keep(ME, undefined), keep(CAREER, undefined), 2026);
  state.open({ ...openingAddress(), ...readAddress(fragment).address });
  return state;
};
const me = { role: 'x/r2', joined: 2015, born: 1990, wayIn: null };

describe('what is looked at', () => {
  it.each(['', 'axis=rank', 'zoom=3&at=12.5', 'hide=training-1&category=法務', 'view=table&item=x/training/ojt'])(
    'of the address #%s gives back that address',
    (fragment) => {
      expect(decodeURIComponent(opened(fragment).fragment)).toBe(fragment);
    },
  );

  it('keeps what is personal out of the address, and puts it into a link that the reader asks for', () => {
    const state = opened('zoom=2');
    state.me.change(() => me);
    state.career.change(() => ({ moves: { 'x/r3': 20, 'y/r1': 4 } }));
    expect(state.fragment).toBe('zoom=2');
    expect(wholeFragment(state)).toBe('zoom=2&joined=2015&born=1990&me=r2&move=r3:20');
    const there = opened(wholeFragment(state));
    expect([there.isFromLink, there.person, there.moves]).toEqual([
      true,
      { role: 'x/r2', joined: 2015, born: 1990 },
      { 'x/r3': 20 },
    ]);
    expect(there.me.value).toEqual(ME.empty);
    expect(there.place).toEqual(state.place);
  });

  it('asks for an ability and a category in the page’s own city only', () => {
    const state = opened('ability=x/talk&category=法務&hide=stage');
    state.putBeside(other, null);
    expect(state.view(own, 1)).toMatchObject({ ability: 'x/talk', category: '法務', hidden: ['stage'] });
    expect(state.view(other, 1)).toMatchObject({ ability: null, category: null, hidden: ['stage'] });
    expect(state.find('y/training/ojt')?.id).toBe('y/training/ojt');
  });

  it('lines the ranks of two cities up on the axis of ranks only', () => {
    const row = (timeline: typeof own) => ({
      ...timeline,
      ranks: timeline.ranks.map((rank, index) => ({ ...rank, row: `row-${index * (timeline === own ? 1 : 2)}` })),
    });
    const state = opened();
    state.putBeside(other, linedUp(row(own), row(other)));
    expect([state.isLinedUp, state.timelines[1]]).toEqual([null, other]);
    state.address.axis = 'rank';
    expect([state.isLinedUp, state.timelines[1]?.ranks.length, state.axis.to]).toEqual([true, 3, 3]);
    state.putBeside(other, null);
    expect(state.isLinedUp).toBe(false);
  });
});
