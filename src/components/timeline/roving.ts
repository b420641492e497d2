import { nextStop, type Stop, stopAt, stopIn } from './keys.ts';
import type { Parts } from './parts.ts';

/** The one link of the pictures that the Tab key leads to, and the ways of the arrow keys from there. */
export class Roving {
  /** The name of the stop; null where there is none. */
  stop: string | null = null;
  #stops: readonly Stop[] = [];
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Takes the stops of what is drawn now. */
  take(stops: readonly Stop[], selected: string | null): void {
    this.#stops = stops;
    this.goTo(this.stop, selected);
  }

  /** Leads the Tab key to a stop, or to the nearest there is; the links of the selected item are marked as current. */
  goTo(stop: string | null, selected: string | null): void {
    this.stop = stopIn(this.#stops, stop);
    const all = (links: string) => this.#parts.part('pictures').querySelectorAll<HTMLElement>(links);
    for (const link of all('a[tabindex="0"]')) if (stopAt(link) !== this.stop) link.tabIndex = -1;
    for (const link of all('a[aria-current]'))
      if (link.dataset['item'] !== selected) link.removeAttribute('aria-current');
    if (selected !== null)
      for (const link of all(`a[data-item="${selected}"]`)) link.setAttribute('aria-current', 'true');
    const link = this.#parts.link(this.stop);
    if (link?.getAttribute('tabindex') === '-1') link.tabIndex = 0;
  }

  /** Whether the focus is in the pictures. */
  get hasFocus(): boolean {
    return this.#parts.part('pictures').contains(document.activeElement);
  }

  focus(): void {
    this.#parts.link(this.stop)?.focus();
  }

  /** Where a key leads from a stop; null where it leads nowhere. */
  next(from: string, key: string): string | null {
    return nextStop(this.#stops, from, key);
  }
}
