import { expect, it } from 'vitest';
import { layoutOf } from './layout.ts';
import { smallerPrint } from './paper.ts';
import { itemOf, timelineWith } from './random-timeline.test-support.ts';
import { openingView } from './view.ts';

/** A picture with as many lines of trainings. */
const picture = (lines: number) => {
  const items = Array.from({ length: lines }, (_, index) =>
    itemOf({ id: `x/training/${index}`, kind: 'training', lane: 'training', years: { from: 1, to: 43, soft: null } }),
  );
  const timeline = timelineWith(1, items);
  return layoutOf(timeline, openingView(timeline));
};

it.each([
  [[10], 0],
  [[34], 1],
  [[40], 2],
  [[400], 3],
  [[20, 20], 0],
  [[30, 30], 2],
])('pictures of %j lines are printed smaller by %i steps', (lines, steps) => {
  expect(smallerPrint(lines.map(picture))).toBe(steps);
});
