import { axisOf, middleOf } from './axis.ts';
import type { View } from './layout.ts';
import type { Timeline } from './timeline.ts';

/**
 * How a timeline is shown before the reader changes anything. Labels are given as much room as on a screen of 768 px and
 * on paper, so that what is drawn without script fits everywhere.
 */
export const openingView = (timeline: Timeline, axis = timeline.axis): View => ({
  axis,
  zoom: { level: 0, center: middleOf(axisOf(timeline, axis)) },
  moves: {},
  offset: null,
  hidden: [],
  category: null,
  ability: null,
  letters: axis === 'rank' ? 6 : 1,
});
