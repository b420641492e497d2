import { CAREER } from '../../device/shapes/career.ts';
import { ME } from '../../device/shapes/me.ts';
import { kept } from '../../device/this-browser.ts';
import { fiscalYearOf } from '../../domain/timeline/place.ts';
import { act } from './acts.ts';
import { Desk, fetchTimeline } from './desk.ts';
import { onKey } from './on-key.ts';
import { stopAt } from './keys.ts';
import { LookedAt } from './looked-at.ts';
import { type Parts, partsOf } from './parts.ts';
import { Stage } from './stage.ts';

/** The element behind the timeline: opens it, and hands on what the reader does. */
class CareerTimeline extends HTMLElement {
  connectedCallback() {
    void this.#open();
  }

  async #open() {
    const parts = partsOf(this);
    let desk: Desk;
    let said: string;
    try {
      const own = await fetchTimeline(this.dataset['files'] ?? '', this.dataset['org'] ?? '');
      const state = new LookedAt(own, kept(ME), kept(CAREER), fiscalYearOf(new Date()));
      const stage = new Stage(parts, state);
      await stage.ready();
      desk = new Desk(parts, state, stage);
      said = await desk.read();
    } catch {
      return parts.tell('load');
    }
    parts.part('controls').hidden = false;
    this.toggleAttribute('data-ready', true);
    const { state, stage } = desk;
    this.addEventListener('click', (event) => onClick(desk, event));
    this.addEventListener('input', ({ target }) => desk.enter(target as HTMLInputElement));
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('keydown', (event) => onKey(desk, event));
    for (const type of ['focusin', 'pointerover']) {
      this.addEventListener(type, ({ target }) => explain(parts, target));
      parts.part('controls').addEventListener(type, () => desk.fields.use(() => undefined), { once: true });
    }
    addEventListener('hashchange', () => void desk.read().then((words) => desk.show(words)));
    for (const one of [state.me, state.career]) one.listen(() => state.isFromLink || stage.render());
    desk.show(said);
    const trouble = state.me.trouble ?? state.career.trouble;
    // Storage that is blocked matters once something is entered.
    if (trouble && trouble !== 'blocked') parts.tell(trouble);
    stage.watch();
  }
}

function onClick(desk: Desk, event: MouseEvent): void {
  const target = event.target as Element;
  const button = target.closest<HTMLElement>('[data-do]');
  if (button) return act(desk, button.dataset['do'] ?? '');
  const found = itemAt(target);
  if (!found || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const id = found.dataset['item'] ?? found.dataset['of'] ?? '';
  desk.select(id, stopAt(found));
  desk.parts.say(`「${desk.state.find(id)?.title}」の説明を開きました。`);
}

/** Says in one line what the pointer or the focus is on. */
function explain(parts: Parts, target: EventTarget | null): void {
  const found = itemAt(target as Element);
  if (!found) return;
  const line = parts.part('explain');
  const link = found.matches('a') ? found : parts.link(found.dataset['of'] ?? '');
  line.hidden = false;
  line.textContent = (link?.getAttribute('aria-label') ?? '').replaceAll('、', '｜');
}

/** The bar, chip or step of an item that an element lies in. */
const itemAt = (target: Element): HTMLElement | null => target.closest('[data-item], [data-of]');

customElements.define('career-timeline', CareerTimeline);
