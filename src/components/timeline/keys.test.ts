import { describe, expect, it } from 'vitest';
import { layoutOf } from '../../domain/timeline/layout.ts';
import { randomTimeline, randomView, seeded } from '../../domain/timeline/random-timeline.test-support.ts';
import { nextStop, type Stop, stopIn, stopsOf } from './keys.ts';

const stops: Stop[] = [
  { item: 'a1', lane: 0, at: 1 },
  { item: 'a2', lane: 0, at: 20 },
  { item: 'b1', lane: 1, at: 18 },
  { item: 'b2', lane: 1, at: 40 },
];

describe('the arrow keys', () => {
  it.each([
    ['a1', 'ArrowRight', 'a2'],
    ['a2', 'ArrowRight', null],
    ['a2', 'ArrowLeft', 'a1'],
    ['a2', 'ArrowDown', 'b1'],
    ['b2', 'ArrowUp', 'a2'],
    ['b1', 'End', 'b2'],
    ['b2', 'Home', 'b1'],
    ['a1', 'ArrowUp', null],
    ['a1', 'x', null],
  ])('lead from %s with %s to %s', (from, key, to) => {
    expect(nextStop(stops, from, key)).toBe(to);
  });

  it('reach every item of a picture from the first one', () => {
    const random = seeded(11);
    for (let round = 0; round < 40; round += 1) {
      const timeline = randomTimeline(random, 30);
      const found = stopsOf([layoutOf(timeline, randomView(random, timeline))]);
      const seen = new Set([found[0]?.item ?? '']);
      for (const item of seen)
        for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']) {
          const next = nextStop(found, item, key);
          if (next !== null) seen.add(next);
        }
      expect(seen.size).toBe(Math.max(1, found.length));
    }
  });

  it('go on from the same stop, else from one of the same item, else from the first', () => {
    const steps: Stop[] = ['a@r1', 'b@r1', 'b@r2'].map((item, at) => ({ item, lane: 0, at }));
    expect(stopIn(steps, 'b@r2')).toBe('b@r2');
    expect(stopIn(steps, 'b')).toBe('b@r1');
    expect(stopIn(steps, 'gone')).toBe('a@r1');
    expect(stopIn([], 'b')).toBeNull();
  });
});
