import { describe, expect, it } from 'vitest';
import type { PublishedStep } from '../domain/path/published.ts';
import { byGaps, inPathOrder } from './next-to-learn.ts';

const step = (id: string, serves: string[], after: string[] = []): PublishedStep => ({
  id,
  kind: 'read',
  title: id,
  href: `/${id}/`,
  required: true,
  minutes: null,
  why: '',
  serves,
  after,
});
const ids = (steps: ReturnType<typeof byGaps>) => steps.map(({ step: { id } }) => id).join(' ');
const NONE = new Set<string>();

describe('the steps to learn next', () => {
  it('stand in the order of the path while there is no gap', () => {
    const steps = [step('a', ['x']), step('b', []), step('c', ['y'])];
    expect(ids(byGaps(steps, new Map(), NONE))).toBe('a b c');
  });

  it('begin with those that serve the largest gap', () => {
    const steps = [step('a', []), step('b', ['x']), step('c', ['y'])];
    const sizes = new Map([
      ['x', 1],
      ['y', 2],
    ]);
    expect(ids(byGaps(steps, sizes, NONE))).toBe('c b a');
    expect(ids(inPathOrder(steps, sizes, NONE))).toBe('a b c');
  });

  it('prefer a step that is about the gap to one that is about everything', () => {
    const steps = [step('all', ['x', 'y', 'z']), step('one', ['x'])];
    expect(ids(byGaps(steps, new Map([['x', 1]]), NONE))).toBe('one all');
  });

  it('never stand before one that they come after, and pull it forward', () => {
    const steps = [step('a', []), step('first', []), step('second', [], ['first']), step('third', ['x'], ['second'])];
    expect(ids(byGaps(steps, new Map([['x', 1]]), NONE))).toBe('first second third a');
  });

  it('leave out what is done, also where another comes after it', () => {
    const steps = [step('a', []), step('b', ['x'], ['a'])];
    expect(ids(byGaps(steps, new Map([['x', 1]]), new Set(['a'])))).toBe('b');
  });

  it('come to an end where steps come after one another in a circle', () => {
    const steps = [step('a', [], ['b']), step('b', ['x'], ['a']), step('c', [])];
    expect(ids(byGaps(steps, new Map([['x', 1]]), NONE))).toBe('c a b');
  });

  it('name their gaps, the largest first', () => {
    const sizes = new Map([
      ['x', 1],
      ['y', 2],
    ]);
    expect(byGaps([step('a', ['x', 'z', 'y'])], sizes, NONE)[0]?.gaps).toEqual(['y', 'x']);
  });
});
