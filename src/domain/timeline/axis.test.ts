import { describe, expect, it } from 'vitest';
import { CLOSEST } from './address.ts';
import { axisOf, middleOf, panned, WIDTHS, windowOf, type Zoom, zoomed } from './axis.ts';
import { between, seeded, timelineWith } from './random-timeline.test-support.ts';

const timeline = timelineWith(5, []);
const years = axisOf(timeline, 'years');
const ages = axisOf(timeline, 'ages');

describe('an axis', () => {
  it('leads from the first to the 43rd year of service, from 23 to 65 years of age, and from the lowest rank up', () => {
    expect([years, ages, axisOf(timeline, 'rank')]).toEqual([
      { kind: 'years', from: 1, to: 43 },
      { kind: 'ages', from: 23, to: 65 },
      { kind: 'rank', from: 1, to: 5 },
    ]);
  });

  it.each([
    [0, 22, 1, 43],
    [5, 22, 20, 24],
    [5, 1, 1, 5],
    [5, 43, 39, 43],
    [4, 12, 8, 17],
    [9, 12, 1, 43],
  ])('looked at with level %i around the year %i shows the years %i to %i', (level, center, from, to) => {
    expect(windowOf(years, { level, center })).toEqual({ from, to });
  });

  it('has as many steps of looking as an address can name', () => {
    expect(WIDTHS.length - 1).toBe(CLOSEST);
  });

  it('is always shown whole where it is one of ranks', () => {
    expect(windowOf(axisOf(timeline, 'rank'), { level: 5, center: 2 })).toEqual({ from: 1, to: 5 });
  });

  it('comes back to the same window when a step closer is taken back, wherever it is looked at', () => {
    const random = seeded(1);
    for (let round = 0; round < 500; round += 1) {
      const zoom: Zoom = { level: between(random, 0, WIDTHS.length - 2), center: between(random, 0, 100) / 2 };
      expect(windowOf(years, zoomed(zoomed(zoom, 1), -1))).toEqual(windowOf(years, zoom));
    }
  });

  it('never shows a cell outside itself, however it is looked at and moved', () => {
    const random = seeded(2);
    for (let round = 0; round < 500; round += 1) {
      for (const axis of [years, ages]) {
        const zoom = panned(
          axis,
          { level: between(random, 0, 5), center: between(random, -20, 200) / 2 },
          between(random, -60, 60),
        );
        const { from, to } = windowOf(axis, zoom);
        expect(from).toBeGreaterThanOrEqual(axis.from);
        expect(to).toBeLessThanOrEqual(axis.to);
        expect(to - from + 1).toBe(WIDTHS[zoom.level]);
      }
    }
  });

  it('moves by as many cells as asked for, and back', () => {
    const start: Zoom = { level: 5, center: middleOf(years) };
    expect(windowOf(years, panned(years, start, 3))).toEqual({ from: 23, to: 27 });
    expect(windowOf(years, panned(years, panned(years, start, 3), -3))).toEqual(windowOf(years, start));
  });
});
