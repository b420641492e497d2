import { windowOf } from '../../domain/timeline/axis.ts';
import { type Layout, layoutOf } from '../../domain/timeline/layout.ts';
import { narrowedInWords } from '../../domain/timeline/narrowed.ts';
import { smallerPrint } from '../../domain/timeline/paper.ts';
import { nowOn, offsetOf } from '../../domain/timeline/place.ts';
import { openingView } from '../../domain/timeline/view.ts';
import { showControls } from './controls.ts';
import { draw } from './draw.ts';
import { stopsOf } from './keys.ts';
import { afterPaint, Later } from './later.ts';
import type { LookedAt } from './looked-at.ts';
import { onDemand } from './on-demand.ts';
import type { Parts } from './parts.ts';
import { picture } from './picture.ts';
import type { PictureState } from './pieces.ts';
import { Roving } from './roving.ts';
import type { table as tableTree } from './table.ts';

/** Where the picture turns from lying to standing: below this width it would be letters beside letters. */
const NARROW = '(max-width: 47.99rem)';
/** Width of a letter with the room after it, in font sizes. */
const LETTER = 1.02;
/** Letters of the print's size (7 pt) side by side on the axis of a sheet of A4 across: 240 mm. */
const LETTERS_ON_PAPER = 95;
/** A change of width that makes labels take more or fewer cells, in pixels. */
const NOTABLE = 8;

/** Draws what is looked at: the pictures or the tables, the details beside them, the reader's surroundings. */
export class Stage {
  readonly roving: Roving;
  /** Whether the controls are left as they are: something that was put in has not been taken in yet. */
  isHeld = false;
  #layouts: Layout[] = [];
  #isPrinting = false;
  /** Whether something follows the next paint. */
  #isAwaited = false;
  readonly #parts: Parts;
  readonly #state: LookedAt;
  readonly #later = new Later();
  readonly #narrow = matchMedia(NARROW);
  readonly #sorry = () => this.#parts.tell('load-part');
  readonly #standing = onDemand(() => import('./standing.ts'), this.#sorry);
  readonly #table = onDemand(() => import('./table.ts'), this.#sorry);
  readonly #details = onDemand(() => import('./details.ts'), this.#sorry);
  readonly #near = onDemand(() => import('./near.ts'), this.#sorry);

  constructor(parts: Parts, state: LookedAt) {
    this.#parts = parts;
    this.#state = state;
    this.roving = new Roving(parts);
  }

  /** Loads what a narrow screen needs. */
  async ready(): Promise<void> {
    if (this.#narrow.matches) await this.#standing.load();
  }

  /** Draws anew when the room changes, or when the picture goes on paper. */
  watch(): void {
    this.#narrow.addEventListener('change', () => this.#standing.use(() => this.render()));
    for (const isPrinting of [true, false]) {
      addEventListener(isPrinting ? 'beforeprint' : 'afterprint', () => {
        this.#isPrinting = isPrinting;
        this.render();
      });
    }
    const pictures = this.#parts.part('pictures');
    let width = 0;
    // Labels take more or fewer cells where the picture becomes narrower, also by the details beside it.
    new ResizeObserver(() => {
      if (pictures.clientWidth === 0 || Math.abs(pictures.clientWidth - width) < NOTABLE) return;
      width = pictures.clientWidth;
      afterPaint(() => this.render());
    }).observe(pictures);
  }

  /** What draws from top to bottom; undefined where the picture lies. */
  get #upright() {
    return this.#narrow.matches && !this.#isPrinting ? this.#standing.loaded : undefined;
  }

  /** Where the first piece of an item lies; undefined where it has no place in sight. */
  stretchOf(id: string | null) {
    const pieces = this.#layouts.flatMap(({ lanes }) => lanes.flatMap(({ rows }) => rows.flat()));
    return pieces.find(({ item, stop }) => stop === id || item.id === id)?.stretch;
  }

  render(): void {
    const [parts, state] = [this.#parts, this.#state];
    const hadFocus = this.roving.hasFocus;
    const isTable = state.address.view !== null;
    parts.root.toggleAttribute('data-table', isTable);
    if (isTable) this.#table.use(({ table }) => this.#drawTables(table));
    else this.#drawPictures();
    this.#showDetails();
    // The controls were moved by the reader's own hand: what else they show may follow the picture.
    if (!this.#isAwaited) afterPaint(this.#follow);
    this.#isAwaited = true;
    // What had the focus may have gone out of sight: the keys go on from what is there.
    if (hadFocus && !isTable && !this.roving.hasFocus) this.focus();
  }

  readonly #follow = () => {
    if (this.isHeld) return afterPaint(this.#follow);
    this.#isAwaited = false;
    this.#showNear();
    showControls(this.#parts, this.#state);
  };

  #drawPictures(): void {
    const [parts, state, upright, letters] = [this.#parts, this.#state, this.#upright, this.#letters()];
    const isLinedUp = upright ? null : state.isLinedUp;
    const timelines = upright ? state.cities : state.timelines;
    this.#layouts = timelines.map((timeline) => layoutOf(timeline, state.view(timeline, letters)));
    const trees = this.#layouts.map((layout) => {
      const { timeline, axis, window } = layout;
      const view = state.view(timeline, letters);
      const isBeside = timeline.org !== state.own.org;
      const shown: PictureState = {
        selected: state.address.item,
        stop: this.roving.stop,
        now: nowOn(axis, state.place, timeline),
        isBeside,
        lineUp: isBeside && isLinedUp !== null ? parts.words(isLinedUp ? 'lined-up' : 'not-lined-up') : null,
        notes: narrowedInWords(timeline, view),
      };
      return upright ? upright.standing(timeline, view, window, shown) : picture(layout, shown);
    });
    parts.part('pictures').dataset['smaller'] = String(smallerPrint(this.#layouts));
    draw(parts.part('pictures'), trees, this.#isPrinting ? undefined : this.#later);
    this.roving.take(upright ? upright.standingStops(trees) : stopsOf(this.#layouts), state.address.item);
  }

  #drawTables(table: typeof tableTree): void {
    const { cities, own } = this.#state;
    draw(
      this.#parts.part('table-body'),
      cities.map((timeline) => table(timeline, this.#state.view(timeline, 0), timeline !== own)),
    );
  }

  /** How many letters fit into a cell, as wide as the picture is now. */
  #letters(): number {
    const { axis, zoom, own } = this.#state;
    const row = this.#parts.root.querySelector('.tl-scale > .tl-row');
    const { from, to } = windowOf(axis, zoom);
    const cells = to - from + 1;
    if (this.#isPrinting && axis.kind !== 'rank') return LETTERS_ON_PAPER / cells;
    if (this.#isPrinting || !row?.clientWidth) return openingView(own, axis.kind).letters;
    return row.clientWidth / cells / (parseFloat(getComputedStyle(row).fontSize) * LETTER);
  }

  #showDetails(): void {
    const { part, link } = this.#parts;
    if (this.#state.address.item === null) part('details').hidden = true;
    else
      this.#details.use(({ details }) => {
        const { address, cities, moves, person } = this.#state;
        const item = this.#state.find(address.item);
        const timeline = cities.find(({ items }) => item && items.includes(item));
        const wasOpen = !part('details').hidden;
        part('details').hidden = !timeline;
        if (!item || !timeline) return;
        draw(part('details-body'), details(item, timeline, moves, offsetOf(person)));
        // On a small screen the details cover a part of the picture; what they are about stays in sight.
        if (!wasOpen) link(item.id)?.scrollIntoView({ block: 'nearest' });
      });
  }

  #showNear(): void {
    const section = this.#parts.part('near');
    const { year, age, role } = this.#state.place;
    section.hidden = year === null && age === null && role === null;
    if (section.hidden) return;
    this.#near.use(({ drawNear }) => {
      const { own, place, moves, person } = this.#state;
      drawNear(this.#parts, own, place, moves, offsetOf(person));
    });
  }

  /** Shows what is selected now, with the focus on a stop. Nothing is laid out anew for it. */
  select(stop: string | null): void {
    this.roving.goTo(stop, this.#state.address.item);
    this.#showDetails();
    this.focus();
  }

  /** Puts the focus where the Tab key leads. */
  focus(): void {
    this.#later.flush();
    this.roving.focus();
  }

  /** Follows a key of the keyboard from a stop. */
  step(from: string, key: string): void {
    // In the standing picture time runs down.
    const turned = this.#upright && { ArrowDown: 'ArrowRight', ArrowUp: 'ArrowLeft' }[key];
    const next = this.roving.next(from, turned ?? key);
    if (next === null) return;
    this.roving.goTo(next, this.#state.address.item);
    this.focus();
  }
}
