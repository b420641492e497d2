import { type Address, openingAddress } from '../../domain/timeline/address.ts';
import { windowOf, type Zoom } from '../../domain/timeline/axis.ts';
import type { Timeline } from '../../domain/timeline/timeline.ts';
import { cellInWords } from '../../domain/timeline/words.ts';
import type { LookedAt } from './looked-at.ts';
import { onDemand } from './on-demand.ts';
import type { Parts } from './parts.ts';
import type { Stage } from './stage.ts';

/** How long the address waits for the next change before it is written: what the reader did is to be seen first. */
const WRITING_PAUSE_MS = 60;

/** Fetches the published timeline of an organisation. Rejects where there is none, or it cannot be read. */
export async function fetchTimeline(folder: string, org: string): Promise<Timeline> {
  const answer = await fetch(`${folder}${org}.json`);
  if (!answer.ok) throw new Error(answer.statusText);
  return (await answer.json()) as Timeline;
}

/** Where everything that the reader does comes together: the state, its drawing, and the address that remembers it. */
export class Desk {
  readonly parts: Parts;
  readonly state: LookedAt;
  readonly stage: Stage;
  /** What the fields do: loaded when the reader comes near them. */
  readonly fields = onDemand(
    () => import('./fields.ts'),
    () => {
      this.stage.isHeld = false;
      this.parts.tell('load-part');
    },
  );
  #writing: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts, state: LookedAt, stage: Stage) {
    this.parts = parts;
    this.state = state;
    this.stage = stage;
  }

  /** Takes in what was put into a field. */
  enter(field: HTMLInputElement): void {
    this.stage.isHeld = true;
    this.fields.use(({ enter }) => {
      this.stage.isHeld = false;
      enter(this, field);
    });
  }

  /** Puts the timeline of an organisation beside, or none. Rejects, and changes nothing, where it cannot be fetched. */
  async putBeside(org: string | null): Promise<void> {
    const { own } = this.state;
    if (!org || org === own.org) return this.state.putBeside(null, null);
    const [beside, { linedUp }] = await Promise.all([
      fetchTimeline(this.parts.root.dataset['files'] ?? '', org),
      import('../../domain/timeline/line-up.ts'),
    ]);
    this.state.putBeside(beside, linedUp(own, beside));
  }

  /**
   * Takes in what the address of the page says.
   * @returns what is to be said of it; '' where all went well
   */
  async read(): Promise<string> {
    const { parts, state } = this;
    // Most readers come to the page as it opens; what reads an address is for the others.
    const isPlain = location.hash.length <= 1;
    const opener = isPlain ? null : await import('./open-address.ts').catch(() => null);
    if (!opener) {
      await this.putBeside(null);
      state.open(openingAddress());
      return isPlain ? '' : parts.words('load-part');
    }
    const broken = await opener.openAddress(this);
    return broken.length === 0
      ? ''
      : `リンクの一部（${broken.join('、')}）を読めませんでした。そこは初めの表示にしています。`;
  }

  /** Shows what was taken in. */
  show(words: string): void {
    const { parts, state, stage } = this;
    stage.roving.stop = state.address.item;
    stage.render();
    parts.say(words);
    parts.link(state.address.item)?.scrollIntoView({ block: 'center' });
  }

  /** Changes what is looked at. */
  change(change: Partial<Address>): void {
    this.state.address = { ...this.state.address, ...change };
    this.#remember();
    this.stage.render();
  }

  /** Shows another part of the axis, and says which. That of ranks is always whole. */
  look(zoom: Zoom): void {
    const { parts, state } = this;
    if (state.isByRank) return;
    state.zoom = zoom;
    this.change({});
    const { from, to } = windowOf(state.axis, zoom);
    const [first, last] = [from, to].map((at) => cellInWords(state.axis, at, state.own));
    parts.say(`${first}から${last}までを表示しています。`);
  }

  /** Opens the details of an item, or closes them with null. */
  select(item: string | null, stop: string | null): void {
    this.state.address = { ...this.state.address, item };
    this.#remember();
    this.stage.select(stop);
  }

  /** Writes what is looked at into the address. */
  #remember(): void {
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => {
      const { fragment, address } = this.state;
      history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment && `#${fragment}`}`);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-city]'))
        link.hash = address.axis ? `axis=${address.axis}` : '';
    }, WRITING_PAUSE_MS);
  }
}
