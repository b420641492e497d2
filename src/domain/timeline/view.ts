import { axisOf, middleOf } from './axis.ts';
import type { View } from './layout.ts';
import type { Timeline } from './timeline.ts';

/**
 * How a timeline is shown before the reader changes anything. Labels take as many cells as on a narrow table computer
 * (768 px), so that what is drawn without script has room everywhere.
 */
export const openingView = (timeline: Timeline): View => ({
  axis: timeline.axis,
  zoom: { level: 0, center: middleOf(axisOf(timeline, timeline.axis)) },
  moves: {},
  offset: null,
  hidden: [],
  category: null,
  ability: null,
  letters: 1,
});
