import { panned, windowOf, zoomed } from '../../domain/timeline/axis.ts';
import { nowOn } from '../../domain/timeline/place.ts';
import type { Desk } from './desk.ts';

/** Part of the window by which the buttons ◀ and ▶ move it. */
const PAN = 1 / 3;

/** Does what a button (`data-do`) or a key stands for. Those of the reader's own things come with the fields. */
export function act(desk: Desk, what: string): void {
  const { parts, state, stage } = desk;
  switch (what) {
    case 'in':
      return zoomBy(desk, 1);
    case 'out':
      return zoomBy(desk, -1);
    case 'earlier':
      return pan(desk, -1);
    case 'later':
      return pan(desk, 1);
    case 'table':
      desk.change({ view: state.address.view ? null : 'table' });
      return parts.tell(state.address.view ?? 'picture');
    case 'close':
      desk.select(null, stage.roving.stop);
      return parts.tell('close');
    case 'all':
      desk.change({ hide: null, category: null, ability: null });
      return parts.tell('all');
    default:
      return desk.fields.use(({ actOwn }) => actOwn(desk, what));
  }
}

/**
 * One step closer or further. The first step closer goes to what has the focus or is selected, or to where the reader
 * stands.
 */
function zoomBy(desk: Desk, step: number): void {
  const { state, stage } = desk;
  const { level } = state.zoom;
  let { center } = state.zoom;
  if (level === 0 && step > 0) {
    const stretch = stage.stretchOf(stage.roving.hasFocus ? stage.roving.stop : state.address.item);
    center = stretch ? (stretch.from + stretch.to) / 2 : (nowOn(state.axis, state.place, state.own) ?? center);
  }
  desk.look(zoomed({ level, center }, step));
}

function pan(desk: Desk, direction: number): void {
  const { axis, zoom } = desk.state;
  const { from, to } = windowOf(axis, zoom);
  desk.look(panned(axis, zoom, direction * Math.ceil((to - from) * PAN)));
}
