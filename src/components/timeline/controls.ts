import { windowOf } from '../../domain/timeline/axis.ts';
import { cellInWords } from '../../domain/timeline/words.ts';
import { draw } from './draw.ts';
import type { LookedAt } from './looked-at.ts';
import type { Parts } from './parts.ts';
import { h } from './tree.ts';

/**
 * Brings the controls in line with what is looked at. What is right already is not touched, so that nothing is laid out
 * anew for it, and a field under the hands of somebody who types is left alone.
 */
export function showControls({ root, part }: Parts, state: LookedAt): void {
  const { address, axis, own, place, moves, conflicts } = state;
  const all = <T extends Element>(selector: string) => root.querySelectorAll<T>(selector);
  const put = (name: string, value: string | number | null) => {
    const field = root.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
    const text = String(value ?? '');
    if (field && field !== document.activeElement && field.value !== text) field.value = text;
  };
  const check = (name: string, isChecked: (value: string) => boolean) => {
    for (const box of all<HTMLInputElement>(`[name="${name}"]`))
      if (box.checked !== isChecked(box.value)) box.checked = !box.checked;
  };
  const write = (name: string, words: (string | number | null | undefined)[]) => {
    const text = words.filter(Boolean).join('・');
    if (part(name).textContent !== text) part(name).textContent = text;
  };

  const { from, to } = windowOf(axis, state.zoom);
  check('axis', (kind) => kind === axis.kind);
  root.querySelector<HTMLFieldSetElement>('.tl-zoom')!.disabled = state.isByRank;
  put('zoom', state.zoom.level);
  write('window', [state.isByRank ? 'すべての職層' : `${cellInWords(axis, from, own)}〜${cellInWords(axis, to, own)}`]);
  put('with', address.with);
  root.querySelector('[data-do="table"]')!.ariaPressed = String(address.view !== null);

  put('role', place.role);
  put('joined', state.person.joined);
  put('age', place.age);
  check('way', (way) => (way === 'experienced') === state.isExperienced);
  write('me-summary', [own.ranks.find(({ id }) => id === place.role)?.name, place.year && `${place.year}年目`]);

  for (const { name } of all<HTMLInputElement>('[data-move]')) put(name, moves[name] ?? null);
  const moved = own.ranks.filter(({ id }) => id in moves).length;
  write('moves-summary', [moved && `${moved}件`, conflicts.length && `合わないところ${conflicts.length}件`]);
  draw(
    part('conflicts'),
    conflicts.map((words) => h('li', {}, words)),
  );

  put('ability', address.ability);
  put('category', address.category);
  check('lane', (lane) => !address.hide?.includes(lane));
  const filters = [address.ability, address.category, address.hide].filter(Boolean).length;
  write('filter-summary', [filters && `${filters}件`]);
  part('from-link').hidden = !state.isFromLink;
}
