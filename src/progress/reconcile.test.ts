import { describe, expect, it } from 'vitest';
import type { DoneStep } from '../device/shapes/progress.ts';
import { followStep, markDone, markOpen, openSteps, reconcile } from './reconcile.ts';

const step = (id: string, path = 'a/chief', day: string | null = '2026-11-21'): DoneStep => ({
  id,
  title: `title of ${id}`,
  path,
  day,
});
const PATH = {
  id: 'a/chief',
  steps: [{ id: 'read:chapter:a/new#part' }, { id: 'learn:skill:a/zoom' }, { id: 'check:role:a/chief' }],
  moved: { 'read:chapter:a/old': 'read:chapter:a/new', 'train:training:a/lost': null },
};

describe('what is done, put to a path as it is today', () => {
  it('is found again under the same id, on whichever path it was marked', () => {
    const zoom = step('learn:skill:a/zoom', 'a/clerk');
    expect(reconcile({ done: [zoom] }, PATH)).toEqual({ done: new Map([['learn:skill:a/zoom', zoom]]), vanished: [] });
  });

  it('is followed to the new id of its target, with the place inside it', () => {
    const old = step('read:chapter:a/old#part');
    expect([...reconcile({ done: [old] }, PATH).done]).toEqual([['read:chapter:a/new#part', old]]);
  });

  it('is told of as vanished when its target is gone, or when the path no longer has it', () => {
    const done = [step('train:training:a/lost'), step('read:term:dx'), step('read:term:ai', 'a/clerk')];
    expect(reconcile({ done }, PATH).vanished.map(({ id }) => id)).toEqual(['train:training:a/lost', 'read:term:dx']);
  });

  it('keeps the first of two marks that have become one step', () => {
    const done = [step('read:chapter:a/old#part', 'a/chief', '2026-01-01'), step('read:chapter:a/new#part')];
    expect(reconcile({ done }, PATH).done.get('read:chapter:a/new#part')?.day).toBe('2026-01-01');
  });

  it('leaves open what was not marked, in the order of the path', () => {
    const { done } = reconcile({ done: [step('learn:skill:a/zoom')] }, PATH);
    expect(openSteps(PATH.steps, done).map(({ id }) => id)).toEqual(['read:chapter:a/new#part', 'check:role:a/chief']);
  });
});

describe('the id of a step', () => {
  it('is followed through several moves, and to nothing in a circle', () => {
    const moved = {
      'read:term:a': 'read:term:b',
      'read:term:b': 'read:term:c',
      'read:term:x': 'read:term:y',
      'read:term:y': 'read:term:x',
    };
    expect(['read:term:a#p', 'read:term:c', 'read:term:x'].map((id) => followStep(id, moved))).toEqual([
      'read:term:c#p',
      'read:term:c',
      null,
    ]);
  });

  it('is not taken for a name that objects have by themselves', () => {
    expect(followStep('constructor', {})).toBe('constructor');
  });
});

describe('marking', () => {
  it('adds a step once, and not again when it was done under its old id', () => {
    const progress = markDone({ done: [] }, step('learn:skill:a/zoom'), {});
    expect(markDone(progress, step('learn:skill:a/zoom'), {})).toBe(progress);
    const old = { done: [step('read:chapter:a/old#part')] };
    expect(markDone(old, step('read:chapter:a/new#part'), PATH.moved)).toBe(old);
  });

  it('is taken back under the old id too, and leaves other steps alone', () => {
    const done = [step('read:chapter:a/old#part'), step('read:term:dx')];
    expect(markOpen({ done }, 'read:chapter:a/new#part', PATH.moved)).toEqual({ done: [done[1]] });
  });

  it('of a vanished step can be taken back', () => {
    expect(markOpen({ done: [step('train:training:a/lost')] }, 'train:training:a/lost', PATH.moved)).toEqual({
      done: [],
    });
  });
});
