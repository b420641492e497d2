/** An event of a trace that Chromium wrote, as far as it is used here. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** What the thread itself worked of `dur`: without the time that other programs took from it. */
  tdur?: number;
  pid: number;
  tid: number;
}

/** The work of the page's own thread in the heaviest frame of an interaction, in milliseconds. */
export interface FrameWork {
  /** Script, style, layout and paint together, as the thread itself worked. */
  work: number;
  script: number;
  style: number;
  layout: number;
  paint: number;
  /** The same together by the clock: with the time that other programs took from the thread. */
  elapsed: number;
  /** The longest task of the interaction by the clock, also of those after the paint. */
  longest: number;
}

/** The mark (`performance.mark`) that is set just before an interaction. */
export const MARK = 'interaction';

const TASK = 'RunTask';
const KINDS: Record<'script' | 'style' | 'layout' | 'paint', readonly string[]> = {
  script: ['EventDispatch', 'FunctionCall', 'FireAnimationFrame', 'TimerFire', 'RunMicrotasks', 'EvaluateScript'],
  style: ['UpdateLayoutTree', 'RecalculateStyles', 'ScheduleStyleRecalculation'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'PaintImage', 'Layerize', 'Commit', 'UpdateLayer', 'CompositeLayers'],
};
const HANDED_OVER = 'Commit';

const end = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const passed = ({ dur = 0 }: TraceEvent) => dur;
const worked = ({ dur = 0, tdur = dur }: TraceEvent) => tdur;

/**
 * What each interaction of a trace cost. An interaction begins with the first input after a mark of the name MARK and
 * ends before the next mark.
 * @param events of a trace with the categories `devtools.timeline`, `disabled-by-default-devtools.timeline` and
 * `blink.user_timing`
 */
export function frameWork(events: readonly TraceEvent[]): FrameWork[] {
  const marks = events.filter(({ name }) => name === MARK).sort((a, b) => a.ts - b.ts);
  return marks.flatMap(({ ts: from, pid, tid }, index) => {
    const to = marks[index + 1]?.ts ?? Infinity;
    const own = events
      .filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid)
      .filter(({ ts }) => ts >= from && ts < to)
      .sort((a, b) => a.ts - b.ts || passed(b) - passed(a));
    const input = own.find(({ name }) => name === 'EventDispatch');
    if (!input) return [];
    const done = own.filter(({ ts }) => ts >= input.ts);
    const frames = framesOf(done).map(workOf);
    const tasks = own.filter((event) => event.name === TASK && end(event) > input.ts);
    const heaviest = frames.reduce((best, frame) => (frame.work > best.work ? frame : best));
    return [{ ...heaviest, longest: Math.max(0, ...tasks.map(passed)) / 1000 }];
  });
}

/** Events by the frame that shows what they did: each frame ends where it is handed over to be drawn. */
function framesOf(events: readonly TraceEvent[]): TraceEvent[][] {
  const frames: TraceEvent[][] = [[]];
  for (const event of events) {
    frames.at(-1)!.push(event);
    if (event.name === HANDED_OVER) frames.push([]);
  }
  return frames;
}

function workOf(events: readonly TraceEvent[]): Omit<FrameWork, 'longest'> {
  const [inWork, byClock] = [selfTimes(events, worked), selfTimes(events, passed)];
  const sum = (kinds: readonly string[], times: readonly number[]) =>
    events.reduce((all, { name }, at) => all + (kinds.includes(name) ? times[at]! : 0), 0) / 1000;
  const all = Object.values(KINDS).flat();
  return {
    work: sum(all, inWork),
    script: sum(KINDS.script, inWork),
    style: sum(KINDS.style, inWork),
    layout: sum(KINDS.layout, inWork),
    paint: sum(KINDS.paint, inWork),
    elapsed: sum(all, byClock),
  };
}

/** The time of each event without that of the events inside it. Events come by their start, outer ones first. */
function selfTimes(events: readonly TraceEvent[], time: (event: TraceEvent) => number): number[] {
  const self = events.map(time);
  const open: number[] = [];
  events.forEach((event, at) => {
    while (open.length > 0 && end(events[open.at(-1)!]!) <= event.ts) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined) self[outer]! -= time(event);
    open.push(at);
  });
  return self;
}
