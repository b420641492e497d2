import { act } from './acts.ts';
import type { Desk } from './desk.ts';
import { stopAt } from './keys.ts';

/** Keys that stand for a button. `;` is where `+` lies on a Japanese keyboard. */
const BUTTONS: Record<string, string> = { '+': 'in', ';': 'in', '-': 'out', t: 'table', T: 'table' };

/** Follows a key that was pressed within the timeline. */
export function onKey(desk: Desk, event: KeyboardEvent): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const { parts, state, stage } = desk;
  const target = event.target as HTMLElement;
  const { key } = event;
  const isIn = (part: string) => parts.part(part).contains(target);
  if (key === 'Escape' && state.address.item !== null && isIn('stage')) return act(desk, 'close');
  if (!isIn('pictures') && !isIn('table')) return;
  const what = BUTTONS[key];
  if (what) {
    act(desk, what);
    if (what !== 'table') return;
    if (state.address.view) parts.part('table').querySelector<HTMLElement>('[tabindex]')?.focus();
    else stage.focus();
    return;
  }
  if (target.dataset['item'] === undefined || !/^(Arrow|Home$|End$)/.test(key)) return;
  event.preventDefault();
  stage.step(stopAt(target), key);
}
