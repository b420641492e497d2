import { describe, expect, it } from 'vitest';
import { readRecord, type Shape } from '../kept.ts';
import { SHAPES } from './index.ts';
import { ME } from './me.ts';
import { type DoneStep, PROGRESS } from './progress.ts';
import { SELF_CHECK } from './self-check.ts';

/** What a shape reads of data, and whether all of it. */
function read<T>(shape: Shape<T>, data: unknown) {
  const reading = readRecord(shape, JSON.parse(JSON.stringify({ version: shape.version, data })));
  return [reading.value, reading.trouble];
}
const STEP: DoneStep = {
  id: 'read:chapter:kiyose/policy-ed4/duties#table',
  title: '職責の表を読む',
  path: 'kiyose/kakaricho',
  day: '2026-11-21',
};

describe('every shape', () => {
  it.each(SHAPES.map((shape) => [shape.name, shape] as const))(
    '%s reads back what it is when nothing is kept',
    (_, shape) => {
      expect(read(shape, shape.empty)).toEqual([shape.empty, null]);
    },
  );

  it.each(SHAPES.map((shape) => [shape.name, shape] as const))(
    '%s takes nothing that is of another kind for its own',
    (_, shape) => {
      for (const data of [null, 7, 'text', [], [1], true]) expect(read(shape, data)).toEqual([undefined, 'unreadable']);
    },
  );
});

describe('who the reader is', () => {
  it('leaves out what is no id and no year, and says so', () => {
    expect(read(ME, { role: 'kiyose/shunin', wayIn: '../x', joined: '2020', born: 1990 })).toEqual([
      { role: 'kiyose/shunin', wayIn: null, joined: null, born: 1990 },
      'partly',
    ]);
  });

  it('is whole without what was never entered', () => {
    expect(read(ME, { role: 'kiyose/shunin' })).toEqual([{ ...ME.empty, role: 'kiyose/shunin' }, null]);
  });
});

describe('the self-check', () => {
  const good = { value: 2, name: 'Zoom会議', day: '2026-11-21' };

  it('keeps every answer that can be read beside those that cannot', () => {
    const data = {
      skills: {
        'kiyose/zoom': good,
        'kiyose/rpa': { ...good, value: -1 },
        'kiyose/gis': { ...good, value: '2' },
        'kiyose/word': { ...good, value: 4 },
        'kiyose/excel': { ...good, value: 1.5 },
        'kiyose/ai': { value: 2 },
        'no id': good,
        constructor: good,
      },
      abilities: { 'kiyose/shunin': { 'kiyose/ethics': good, 'kiyose/vision': null }, 'kiyose/shuji': 'text' },
      persona: 7,
    };
    expect(read(SELF_CHECK, data)).toEqual([
      { skills: { 'kiyose/zoom': good }, abilities: { 'kiyose/shunin': { 'kiyose/ethics': good } }, persona: null },
      'partly',
    ]);
  });

  it('is not taken in by names that objects have by themselves', () => {
    const record: unknown = JSON.parse(
      '{"version":1,"data":{"skills":{"__proto__":{"value":1,"name":"x"}},"abilities":{"__proto__":{"a/b":{"value":1,"name":"x"}}},"__proto__":{"persona":"a/b"}}}',
    );
    const reading = readRecord(SELF_CHECK, record);
    expect([reading.value, reading.trouble]).toEqual([SELF_CHECK.empty, 'partly']);
    expect(({} as Record<string, unknown>)['a/b']).toBeUndefined();
  });

  it('keeps an answer whose day cannot be read', () => {
    expect(read(SELF_CHECK, { skills: { 'kiyose/zoom': { ...good, day: 'gestern' } } })).toEqual([
      { ...SELF_CHECK.empty, skills: { 'kiyose/zoom': { ...good, day: null } } },
      null,
    ]);
  });
});

describe('the progress', () => {
  it.each([
    STEP.id,
    'read:chapter:kiyose/policy-ed4/duties',
    'learn:competency:kiyose/ethics',
    'read:term:dx',
    'read:competency-table:kiyose/duties#shunin--ethics',
  ])('knows %s as the id of a step', (id) => {
    expect(read(PROGRESS, { done: [{ ...STEP, id }] })).toEqual([{ done: [{ ...STEP, id }] }, null]);
  });

  it('keeps every step that can be read beside those that cannot, each once', () => {
    const data = {
      done: [
        STEP,
        { ...STEP, day: null },
        { ...STEP, id: '<img>' },
        { ...STEP, id: 7 },
        { ...STEP, title: '' },
        null,
        'x',
      ],
    };
    expect(read(PROGRESS, data)).toEqual([{ done: [STEP] }, 'partly']);
  });

  it('reads a title of absurd length as damage', () => {
    expect(read(PROGRESS, { done: [{ ...STEP, title: 'x'.repeat(5000) }] })).toEqual([{ done: [] }, 'partly']);
  });
});
