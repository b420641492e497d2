import type { Address } from '../../domain/timeline/address.ts';
import { type Axis, windowOf, type Zoom } from '../../domain/timeline/axis.ts';
import type { PersonPlace } from '../../domain/timeline/place.ts';
import type { Moves, Timeline } from '../../domain/timeline/timeline.ts';
import { cellInWords } from '../../domain/timeline/words.ts';
import { draw } from './draw.ts';
import { h } from './tree.ts';

/** What the controls have to show. */
export interface ControlState {
  address: Address;
  axis: Axis;
  zoom: Zoom;
  place: PersonPlace;
  joined: number | null;
  isExperienced: boolean;
  moves: Moves;
  isFromLink: boolean;
  /** What does not go together in what the reader tries out. */
  conflicts: readonly string[];
}

/** Brings the controls in line with what is shown. A field under the hands of somebody who types is left alone. */
export function showControls(root: Element, timeline: Timeline, state: ControlState): void {
  const { address, axis, place, moves } = state;
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const all = <T extends Element>(selector: string) => root.querySelectorAll<T>(selector);
  const put = (name: string, value: string | number | null) => {
    const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
    const text = String(value ?? '');
    if (field && field !== document.activeElement && field.value !== text) field.value = text;
  };
  const check = (name: string, isChecked: (value: string) => boolean) => {
    for (const box of all<HTMLInputElement>(`[name="${name}"]`)) box.checked = isChecked(box.value);
  };
  const count = (name: string, words: string | number) => (part(`${name}-summary`).textContent = String(words || ''));

  const isRank = axis.kind === 'rank';
  const { from, to } = windowOf(axis, state.zoom);
  check('axis', (kind) => kind === axis.kind);
  root.querySelector<HTMLFieldSetElement>('.tl-zoom')!.disabled = isRank;
  put('zoom', state.zoom.level);
  part('window').textContent = isRank
    ? 'すべての職層'
    : `${cellInWords(axis, from, timeline)}〜${cellInWords(axis, to, timeline)}`;
  put('with', address.with);
  const toggle = root.querySelector('[data-do="table"]')!;
  toggle.setAttribute('aria-pressed', String(address.view !== null));

  put('role', place.role);
  put('joined', state.joined);
  put('age', place.age);
  check('way', (way) => (way === 'experienced') === state.isExperienced);
  const rank = timeline.ranks.find(({ id }) => id === place.role);
  count('me', [rank?.name, place.year && `${place.year}年目`].filter(Boolean).join('・'));

  for (const { name } of all<HTMLInputElement>('[data-move]')) put(name, moves[name] ?? null);
  const moved = timeline.ranks.filter(({ id }) => id in moves).length;
  count(
    'moves',
    [moved && `${moved}件`, state.conflicts.length && `合わないところ${state.conflicts.length}件`]
      .filter(Boolean)
      .join('・'),
  );
  draw(
    part('conflicts'),
    state.conflicts.map((words) => h('li', {}, words)),
  );

  put('ability', address.ability);
  put('category', address.category);
  check('lane', (lane) => !address.hide?.includes(lane));
  const filters = [address.ability, address.category, address.hide].filter(Boolean).length;
  count('filter', filters && `${filters}件`);
  part('from-link').hidden = !state.isFromLink;
}
