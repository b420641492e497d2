import { describe, expect, it } from 'vitest';
import { frameWork, MARK, type TraceEvent } from './frame-work.ts';

/** An event of the page's thread, in milliseconds. */
const event = (name: string, ts: number, dur: number, tdur = dur): TraceEvent => ({
  name,
  ph: 'X',
  ts: ts * 1000,
  dur: dur * 1000,
  tdur: tdur * 1000,
  pid: 1,
  tid: 1,
});
const mark = (ts: number): TraceEvent => ({ name: MARK, ph: 'I', ts: ts * 1000, pid: 1, tid: 1 });
/** An input of `script` milliseconds, painted in a task of its own with 2 of style, 3 of layout and 1 of paint. */
const interaction = (at: number, script: number): TraceEvent[] => [
  event('RunTask', at, script + 1),
  event('EventDispatch', at, script),
  event('RunTask', at + 20, 8),
  event('UpdateLayoutTree', at + 20, 2),
  event('Layout', at + 22, 3),
  event('Paint', at + 25, 1),
  event('Commit', at + 27, 0.5),
];

describe('the work of an interaction', () => {
  it('is that of the input and of the frame that shows it, by kind', () => {
    expect(frameWork([mark(0), ...interaction(5, 4)])).toEqual([
      { work: 10.5, script: 4, style: 2, layout: 3, paint: 1.5, elapsed: 10.5, longest: 8 },
    ]);
  });

  it('is counted for each mark by itself, and not before the input', () => {
    const events = [mark(0), event('FunctionCall', 1, 50), ...interaction(60, 1), mark(500), ...interaction(510, 9)];
    expect(frameWork(events).map(({ work, script }) => [work, script])).toEqual([
      [7.5, 1],
      [15.5, 9],
    ]);
  });

  it('is that of the heaviest frame where it takes several', () => {
    const later = [event('RunTask', 100, 20), event('FunctionCall', 100, 15), event('Commit', 118, 1)];
    expect(frameWork([mark(0), ...interaction(5, 4), ...later])[0]).toMatchObject({
      work: 16,
      script: 15,
      longest: 20,
    });
  });

  it('leaves out of a script the layout within it, and tells time that others took from time of its own', () => {
    const events = [
      mark(0),
      event('RunTask', 5, 30, 10),
      event('EventDispatch', 5, 28, 9),
      event('Layout', 6, 12, 4),
      event('Commit', 33.5, 1, 0.5),
    ];
    expect(frameWork(events)[0]).toMatchObject({ work: 9.5, script: 5, layout: 4, elapsed: 29, longest: 30 });
  });

  it('is none where nothing was put in', () => {
    expect(frameWork([mark(0), event('RunTask', 5, 3)])).toEqual([]);
  });
});
