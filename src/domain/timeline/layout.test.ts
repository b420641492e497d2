import { describe, expect, it } from 'vitest';
import { type LaneLayout, layoutOf, type View } from './layout.ts';
import { itemOf, randomTimeline, randomView, seeded, tiesOf, timelineWith } from './random-timeline.test-support.ts';
import type { Timeline } from './timeline.ts';
import { openingView } from './view.ts';

const span = (from: number, to: number | null) => ({ from, to, soft: null });
const band = itemOf({
  id: 'x/band/a',
  kind: 'band',
  lane: 'rank',
  ties: tiesOf('x/r2'),
  years: span(11, 20),
  basis: 'inferred',
});
const course = (name: string, given: object = {}) =>
  itemOf({ id: `x/training/${name}`, kind: 'training', lane: 'training', title: name, ...given });

const laneOf = (timeline: Timeline, view: Partial<View>, id: string): LaneLayout =>
  layoutOf(timeline, { ...openingView(timeline), ...view }).lanes.find(({ lane }) => lane.id === id)!;
const rowsOf = ({ rows }: LaneLayout) =>
  rows.map((row) => row.map(({ label, column, width, stretch }) => `${label} ${column}+${width} ${stretch.basis}`));

describe('a layout', () => {
  it('puts what has no years into the tray, also when its rank has some', () => {
    const timeline = timelineWith(3, [band, course('係', { ties: tiesOf('x/r2') }), course('未')]);
    const { rows, tray } = laneOf(timeline, {}, 'training');
    expect(rows).toEqual([]);
    expect(tray.map(({ title }) => title)).toEqual(['係', '未']);
  });

  it('puts what is tied to a rank at the rank where that is the axis', () => {
    const timeline = timelineWith(3, [band, course('係', { ties: tiesOf('x/r2') }), course('未')]);
    const lane = laneOf(timeline, { axis: 'rank' }, 'training');
    expect(rowsOf(lane)).toEqual([['係 2+1 stated']]);
    expect(lane.tray.map(({ title }) => title)).toEqual(['未']);
  });

  it('moves the trainings of a rank out of the tray once the reader says when they reach it', () => {
    const timeline = timelineWith(3, [band, course('係', { ties: tiesOf('x/r2') })]);
    expect(rowsOf(laneOf(timeline, { moves: { 'x/r2': 14 } }, 'training'))).toEqual([['係 14+7 assumed']]);
  });

  it('draws the abilities of a rank over its period, as inferred', () => {
    const ability = itemOf({ id: 'x/ability/a', kind: 'ability', lane: 'ability', title: '力', ties: tiesOf('x/r2') });
    expect(rowsOf(laneOf(timelineWith(3, [band, ability]), {}, 'ability'))).toEqual([['力 11+10 inferred']]);
  });

  it('keeps two labels that would run into each other in two rows, and far ones in one', () => {
    const near = timelineWith(1, [
      course('長い名前', { years: span(1, 1), basis: 'stated' }),
      course('次', { years: span(4, 4), basis: 'stated' }),
    ]);
    expect(laneOf(near, { letters: 1 }, 'training').rows).toHaveLength(2);
    expect(laneOf(near, { letters: 3 }, 'training').rows).toHaveLength(1);
  });

  it('lets a label at the right edge reach out to the left', () => {
    const timeline = timelineWith(1, [course('長い名前', { years: span(43, 43), basis: 'stated' })]);
    const [[piece] = []] = laneOf(timeline, { letters: 1 }, 'training').rows;
    expect([piece?.leftward, piece?.takes]).toEqual([true, { from: 37, to: 43 }]);
  });

  it('puts the title of a bar of one cell beside it, and leaves it in a wider bar', () => {
    const asideOf = (to: number, letters: number) =>
      laneOf(timelineWith(1, [course('長い名前', { years: span(3, to), basis: 'stated' })]), { letters }, 'training')
        .rows.flat()
        .map(({ aside, takes }) => [aside, takes]);
    expect(asideOf(3, 1)).toEqual([[true, { from: 3, to: 9 }]]);
    expect(asideOf(3, 20)).toEqual([[false, { from: 3, to: 3 }]]);
    expect(asideOf(8, 1)).toEqual([[false, { from: 3, to: 8 }]]);
  });

  it('says what lies outside the window, and which pieces go on beyond it', () => {
    const timeline = timelineWith(1, [
      course('前', { years: span(1, 2), basis: 'stated' }),
      course('中', { years: span(10, 30), basis: 'stated' }),
    ]);
    const lane = laneOf(timeline, { zoom: { level: 5, center: 20 } }, 'training');
    expect(lane.outside.map(({ title }) => title)).toEqual(['前']);
    expect(lane.rows.flat().map(({ before, after, width }) => [before, after, width])).toEqual([[true, true, 5]]);
  });

  it('shows an end that the source does not give as open', () => {
    const timeline = timelineWith(1, [course('先', { years: span(15, null), basis: 'stated' })]);
    expect(laneOf(timeline, {}, 'training').rows.flat()[0]).toMatchObject({ column: 15, width: 29, after: true });
  });

  it('leaves out lanes that are put away, and what does not develop the ability asked for', () => {
    const timeline = timelineWith(1, [
      course('甲', { years: span(1, 1), develops: ['x/a'] }),
      course('乙', { years: span(1, 1) }),
      course('丙', { develops: ['x/a'] }),
    ]);
    const lane = laneOf(timeline, { ability: 'x/a' }, 'training');
    expect([lane.rows.flat().map(({ label }) => label), lane.tray.map(({ title }) => title)]).toEqual([['甲'], ['丙']]);
    expect(laneOf(timeline, { hidden: ['training'] }, 'training')).toBeUndefined();
  });
});

/** What holds for every layout. */
function check(timeline: Timeline, view: View) {
  const layout = layoutOf(timeline, view);
  const size = layout.window.to - layout.window.from + 1;
  const known = new Set<string>();
  for (const { rows, tray, outside } of layout.lanes) {
    for (const row of rows) {
      for (const [index, { column, width, takes, stretch }] of row.entries()) {
        expect(column).toBeGreaterThanOrEqual(1);
        expect(width).toBeGreaterThanOrEqual(1);
        expect(column + width - 1).toBeLessThanOrEqual(size);
        expect(takes.from).toBeGreaterThanOrEqual(1);
        expect(takes.to).toBeLessThanOrEqual(size);
        expect(takes.from <= column && takes.to >= column + width - 1).toBe(true);
        expect(stretch.from >= layout.axis.from && stretch.to <= layout.axis.to).toBe(true);
        const next = row[index + 1];
        if (next) expect(takes.to).toBeLessThan(next.takes.from);
      }
    }
    const here = new Set(rows.flat().map(({ item }) => item.id));
    // Every item is in one place: drawn, in the tray, or outside the window.
    for (const id of [...here, ...tray.map((item) => item.id), ...outside.map((item) => item.id)]) {
      expect(known.has(id)).toBe(false);
      known.add(id);
    }
    const keys = rows.flat().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  }
  const hidden = timeline.items.filter(({ lane }) => view.hidden.includes(lane)).length;
  expect(known.size).toBe(timeline.items.length - hidden - skipped(timeline, view, known));
  return layout;
}

/** Periods below the rank that somebody was hired into are not there at all. */
const skipped = (timeline: Timeline, view: View, known: ReadonlySet<string>): number =>
  view.axis !== 'rank' && Object.values(view.moves).includes(1)
    ? timeline.items.filter(({ id, lane }) => lane === 'rank' && !known.has(id)).length
    : 0;

describe('every layout', () => {
  it('lets no two pieces of a row overlap, labels included, draws nothing outside, and loses no item', () => {
    const random = seeded(6);
    for (let round = 0; round < 300; round += 1) {
      const timeline = randomTimeline(random, 40);
      check(timeline, randomView(random, timeline));
    }
  });

  it('holds with ten times the courses', () => {
    const random = seeded(7);
    for (let round = 0; round < 10; round += 1) {
      const timeline = randomTimeline(random, 400);
      check(timeline, randomView(random, timeline));
    }
  });

  it('is the same for the same timeline and view', () => {
    const random = seeded(8);
    for (let round = 0; round < 50; round += 1) {
      const timeline = randomTimeline(random, 40);
      const view = randomView(random, timeline);
      expect(layoutOf(timeline, view)).toEqual(layoutOf(timeline, view));
    }
  });
});
