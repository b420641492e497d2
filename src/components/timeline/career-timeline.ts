import type { Trouble } from '../../device/kept.ts';
import { kept } from '../../device/this-browser.ts';
import { CAREER } from '../../device/shapes/career.ts';
import { ME } from '../../device/shapes/me.ts';
import { type Address, openingAddress, readAddress, writeAddress } from '../../domain/timeline/address.ts';
import { type Axis, axisOf, middleOf, panned, windowOf, type Zoom, zoomed } from '../../domain/timeline/axis.ts';
import { byPeriod } from '../../domain/timeline/by-period.ts';
import { type Layout, layoutOf, type View } from '../../domain/timeline/layout.ts';
import { periodsOn } from '../../domain/timeline/move.ts';
import {
  clashesOf,
  fiscalYearOf,
  nowOn,
  offsetOf,
  type Person,
  placeOf,
  surroundingsOf,
} from '../../domain/timeline/place.ts';
import type { AxisKind, Moves, Timeline, TimelineItem } from '../../domain/timeline/timeline.ts';
import { openingView } from '../../domain/timeline/view.ts';
import { AXIS_NAMES, cellInWords } from '../../domain/timeline/words.ts';
import { showControls } from './controls.ts';
import { details } from './details.ts';
import { draw } from './draw.ts';
import { nextStop, type Stop, stopsOf } from './keys.ts';
import { near } from './near.ts';
import { picture } from './picture.ts';
import type { SENTENCES } from './sentences.ts';
import { vertical } from './vertical.ts';

/** Where the picture turns from lying to standing: below this width it would be letters beside letters. */
const NARROW = '(max-width: 47.99rem)';
/** Width of a letter with the room after it, in font sizes. */
const LETTER = 1.02;
/** Part of the window by which the buttons ◀ and ▶ move it. */
const PAN = 1 / 3;
const LAST_YEAR = 43;
const WRITING_PAUSE_MS = 60;

/** A sentence of the page, `data-part="say-…"`. They stand in the page so that they weigh nothing in the script. */
type Sentence = Trouble | keyof typeof SENTENCES;

/** The element behind the timeline: keeps what is looked at, asks the pure parts for layouts, and draws them. */
class CareerTimeline extends HTMLElement {
  #own!: Timeline;
  #beside: Timeline | null = null;
  #address: Address = openingAddress();
  #zoom: Zoom = { level: 0, center: 0 };
  #layouts: Layout[] = [];
  #stops: Stop[] = [];
  #writing: ReturnType<typeof setTimeout> | undefined;
  /** The item that the Tab key leads to. */
  #stop: string | null = null;
  /** Whether the person and the moves come from a link, not from this browser. */
  #isFromLink = false;
  #isPrinting = false;
  readonly #narrow = matchMedia(NARROW);
  readonly #me = kept(ME);
  readonly #career = kept(CAREER);

  connectedCallback() {
    void this.#open();
  }

  async #open() {
    try {
      this.#own = await this.#fetch(this.dataset['org'] ?? '');
    } catch {
      return this.#tell('load');
    }
    this.#part('controls').hidden = false;
    this.toggleAttribute('data-ready', true);
    this.addEventListener('click', (event) => this.#onClick(event));
    this.addEventListener('input', (event) => this.#onInput(event.target as HTMLInputElement));
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    for (const type of ['focusin', 'pointerover']) this.addEventListener(type, ({ target }) => this.#explain(target));
    this.#narrow.addEventListener('change', () => this.#render());
    addEventListener('hashchange', () => void this.#read());
    for (const isPrinting of [true, false]) {
      addEventListener(isPrinting ? 'beforeprint' : 'afterprint', () => {
        this.#isPrinting = isPrinting;
        this.#render();
      });
    }
    for (const one of [this.#me, this.#career]) one.listen(() => this.#isFromLink || this.#render());
    await this.#read();
    const trouble = this.#me.trouble ?? this.#career.trouble;
    // Storage that is blocked matters once something is entered.
    if (trouble && trouble !== 'blocked') this.#tell(trouble);
    const pictures = this.#part('pictures');
    let width = 0;
    // Labels take more or fewer cells where the picture becomes narrower, also by the details beside it.
    new ResizeObserver(() => {
      if (pictures.clientWidth === 0 || Math.abs(pictures.clientWidth - width) < 8) return;
      width = pictures.clientWidth;
      this.#render();
    }).observe(pictures);
  }

  #part(name: string) {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
  #field(name: string) {
    return this.querySelector<HTMLInputElement>(`[name="${name}"]`)!;
  }
  /** Sentences that stand in the page. */
  #words(name: Sentence): string {
    return this.#part(`say-${name}`).textContent ?? '';
  }
  #tell(name: Sentence) {
    this.#say(this.#words(name));
  }
  #say(words: string) {
    this.#part('status').textContent = words;
  }

  async #fetch(org: string): Promise<Timeline> {
    const answer = await fetch(`${this.dataset['files']}${org}.json`);
    if (!answer.ok) throw new Error(answer.statusText);
    return (await answer.json()) as Timeline;
  }

  // What is looked at.

  get #axis(): Axis {
    return axisOf(this.#own, this.#address.axis ?? this.#own.axis);
  }
  get #person(): Person {
    const { joined, born, me } = this.#address;
    return this.#isFromLink ? { joined, born, role: me && `${this.#own.org}/${me}` } : this.#me.value;
  }
  get #place() {
    return placeOf(this.#person, fiscalYearOf(new Date()));
  }
  /** By the id of the rank. */
  get #moves(): Moves {
    if (!this.#isFromLink) return this.#career.value.moves;
    return Object.fromEntries(
      Object.entries(this.#address.move ?? {}).map(([rank, year]) => [`${this.#own.org}/${rank}`, year]),
    );
  }
  /** What does not go together in what the reader tries out. */
  get #conflicts(): string[] {
    const { conflicts } = periodsOn(this.#own, axisOf(this.#own, 'years'), this.#moves, null);
    return [...conflicts, ...clashesOf(this.#own, this.#place, this.#moves)];
  }
  #view(timeline: Timeline): View {
    const isOwn = timeline === this.#own;
    const { hide, category, ability } = this.#address;
    return {
      axis: this.#axis.kind,
      zoom: this.#zoom,
      moves: this.#moves,
      offset: offsetOf(this.#person),
      hidden: hide ?? [],
      category: isOwn ? category : null,
      ability: isOwn ? ability : null,
      letters: this.#letters(),
    };
  }

  /** How many letters fit into a cell, as wide as the picture is now. */
  #letters(): number {
    const row = this.querySelector('.tl-scale > .tl-row');
    if (this.#isPrinting || !row?.clientWidth) return openingView(this.#own, this.#axis.kind).letters;
    const { from, to } = windowOf(this.#axis, this.#zoom);
    return row.clientWidth / (to - from + 1) / (parseFloat(getComputedStyle(row).fontSize) * LETTER);
  }

  // The address.

  async #read() {
    const { address, broken, anchor } = readAddress(location.hash);
    const { org, lanes, abilities, ranks, items } = this.#own;
    const isRank = (rank: string) => ranks.some(({ id }) => id === `${org}/${rank}`);
    this.#beside =
      address.with === null || address.with === org ? null : await this.#fetch(address.with).catch(() => null);
    // A band or a milestone has an address of its own: its row of the table. Here it is the item to look at.
    const item = items.find(
      ({ id, lane, ties }) =>
        (anchor !== null && (id === `${org}/band/${anchor}` || id === `${org}/milestone/${anchor}`)) ||
        (lane === 'rank' && ties.some(({ rank }) => rank === `${org}/${address.role}`)),
    );
    const isGood: { [K in keyof Address]?: boolean } = {
      with: this.#beside !== null,
      hide: address.hide?.every((lane) => lanes.some(({ id }) => id === lane)),
      category: items.some(({ category }) => category === address.category),
      ability: abilities.some(({ id }) => id === address.ability),
      item: this.#find(address.item) !== undefined,
      role: item !== undefined,
      me: isRank(address.me ?? ''),
      move: Object.keys(address.move ?? {}).every(isRank),
    };
    for (const key of Object.keys(isGood) as (keyof Address)[]) {
      if (address[key] === null || isGood[key]) continue;
      broken.push(key);
      Object.assign(address, { [key]: null });
    }
    this.#isFromLink = [address.joined, address.born, address.me, address.move].some((part) => part !== null);
    if (item) address.item ??= item.id;
    address.role = null;
    this.#address = address;
    this.#zoom = { level: address.zoom ?? 0, center: address.at ?? middleOf(this.#axis) };
    this.#stop = address.item;
    this.#render();
    this.#say(
      broken.length > 0 ? `リンクの一部（${broken.join('、')}）を読めませんでした。そこは初めの表示にしています。` : '',
    );
    this.#linkOf(address.item)?.scrollIntoView({ block: 'center' });
  }

  #change(change: Partial<Address>) {
    this.#address = { ...this.#address, ...change };
    this.#remember();
    this.#render();
  }

  /** Writes what is looked at into the address. What is personal stays out of it, unless a link brought it. */
  #remember() {
    // After the paint: what the reader did is to be seen first.
    clearTimeout(this.#writing);
    this.#writing = setTimeout(() => {
      const fragment = writeAddress(this.#shown());
      history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment && `#${fragment}`}`);
      const { axis } = this.#address;
      for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-city]'))
        link.hash = axis ? `axis=${axis}` : '';
    }, WRITING_PAUSE_MS);
  }

  #shown(): Address {
    const { level, center } = this.#zoom;
    const { axis } = this.#address;
    return {
      ...this.#address,
      axis: axis === this.#own.axis ? null : axis,
      zoom: level || null,
      at: level > 0 && center !== middleOf(this.#axis) ? center : null,
    };
  }

  #leaveLink() {
    this.#isFromLink = false;
    this.#change({ joined: null, born: null, me: null, move: null });
  }

  #makeLink() {
    const own = `${this.#own.org}/`;
    const cut = (id: string) => id.slice(own.length);
    const { joined, born, role } = this.#person;
    const moves = Object.entries(this.#moves).filter(([rank]) => rank.startsWith(own));
    const fragment = writeAddress({
      ...this.#shown(),
      joined,
      born,
      me: role?.startsWith(own) ? cut(role) : null,
      move: Object.fromEntries(moves.map(([rank, year]) => [cut(rank), year])),
    });
    const field = this.#field('link');
    field.value = `${location.origin}${location.pathname}#${fragment}`;
    this.#part('link-field').hidden = false;
    field.focus();
    field.select();
    this.#tell('link');
  }

  // Drawing.

  #find(id: string | null): TimelineItem | undefined {
    return [this.#own, this.#beside].flatMap((one) => one?.items ?? []).find((item) => item.id === id);
  }

  #render() {
    const [address, axis, place] = [this.#address, this.#axis, this.#place];
    const timelines = this.#beside ? [this.#own, this.#beside] : [this.#own];
    this.#layouts = timelines.map((timeline) => layoutOf(timeline, this.#view(timeline)));
    this.toggleAttribute('data-table', address.view !== null);
    draw(
      this.#part('pictures'),
      this.#layouts.map((layout) => this.#drawn(layout)),
    );
    this.#stops = this.#isStanding ? standingStops(this.#part('pictures')) : stopsOf(this.#layouts);
    if (!this.#stops.some(({ item }) => item === this.#stop)) this.#stop = this.#stops[0]?.item ?? null;
    this.#mark();

    this.#showDetails();
    const isUnknown = place.year === null && place.age === null && place.role === null;
    this.#part('near').hidden = isUnknown;
    const found = surroundingsOf(this.#own, place, this.#moves, offsetOf(this.#person));
    for (const list of ['around', 'ahead', 'behind'] as const) draw(this.#part(list), near(found[list]));
    showControls(this, this.#own, {
      address,
      axis,
      zoom: this.#zoom,
      place,
      joined: this.#person.joined,
      isExperienced: this.#me.value.wayIn?.endsWith('/mid-career') ?? false,
      moves: this.#moves,
      isFromLink: this.#isFromLink,
      conflicts: this.#conflicts,
    });
  }

  #showDetails() {
    const item = this.#find(this.#address.item);
    this.#part('details').hidden = !item;
    if (!item) return;
    const timeline = this.#beside?.items.includes(item) ? this.#beside : this.#own;
    draw(this.#part('details-body'), details(item, timeline, this.#moves, offsetOf(this.#person)));
  }

  get #isStanding() {
    return this.#narrow.matches && !this.#isPrinting;
  }

  #drawn(layout: Layout) {
    const { timeline, axis, window } = layout;
    const state = {
      selected: this.#address.item,
      stop: this.#stop,
      now: nowOn(axis, this.#place, timeline),
      isBeside: timeline !== this.#own,
    };
    return this.#isStanding
      ? vertical(byPeriod(timeline, this.#view(timeline)), timeline, { axis: axis.kind, window }, state)
      : picture(layout, state);
  }

  // What the reader does.

  #linkOf(id: string | null) {
    return this.querySelector<HTMLElement>(`a[data-item="${id}"]`);
  }

  /** Says in one line what the pointer or the focus is on. */
  #explain(target: EventTarget | null) {
    const id = itemAt(target);
    if (id === null) return;
    const line = this.#part('explain');
    line.hidden = false;
    line.textContent = (this.#linkOf(id)?.getAttribute('aria-label') ?? '').replaceAll('、', '｜');
  }

  #onClick(event: MouseEvent) {
    const button = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (button) return this.#act(button.dataset['do'] ?? '');
    const id = itemAt(event.target);
    if (id === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#select(id, id);
    this.#say(`「${this.#find(id)?.title}」の説明を開きました。`);
  }

  /** Opens the details of an item, or closes them with null. Nothing is laid out anew for it. */
  #select(item: string | null, focus: string | null) {
    this.#stop = focus;
    this.#address = { ...this.#address, item };
    this.#remember();
    this.#mark();
    this.#showDetails();
    this.#linkOf(focus)?.focus();
  }

  /** Brings the links in line with what is selected, and with the one that the Tab key leads to. */
  #mark() {
    for (const link of this.#part('pictures').querySelectorAll<HTMLElement>('a[data-item]')) {
      const id = link.dataset['item'];
      const tabindex = id === this.#stop ? '0' : '-1';
      if (link.getAttribute('tabindex') !== tabindex) link.setAttribute('tabindex', tabindex);
      if (id === this.#address.item) link.setAttribute('aria-current', 'true');
      else if (link.hasAttribute('aria-current')) link.removeAttribute('aria-current');
    }
  }

  #look(zoom: Zoom) {
    if (this.#axis.kind === 'rank') return;
    this.#zoom = zoom;
    this.#change({});
    const { from, to } = windowOf(this.#axis, zoom);
    this.#say(
      `${cellInWords(this.#axis, from, this.#own)}から${cellInWords(this.#axis, to, this.#own)}までを表示しています。`,
    );
  }

  /** One step closer or further. The first step closer goes to what is selected, or to where the reader stands. */
  #zoomBy(step: number) {
    const { level } = this.#zoom;
    let { center } = this.#zoom;
    if (level === 0 && step > 0) {
      const pieces = this.#layouts.flatMap(({ lanes }) => lanes.flatMap(({ rows }) => rows.flat()));
      const stretch = pieces.find(({ item }) => item.id === this.#address.item)?.stretch;
      center = stretch ? (stretch.from + stretch.to) / 2 : (nowOn(this.#axis, this.#place, this.#own) ?? center);
    }
    this.#look(zoomed({ level, center }, step));
  }

  #pan(direction: number) {
    const { from, to } = windowOf(this.#axis, this.#zoom);
    this.#look(panned(this.#axis, this.#zoom, direction * Math.ceil((to - from) * PAN)));
  }

  #act(what: string) {
    switch (what) {
      case 'in':
        return this.#zoomBy(1);
      case 'out':
        return this.#zoomBy(-1);
      case 'earlier':
        return this.#pan(-1);
      case 'later':
        return this.#pan(1);
      case 'table':
        this.#change({ view: this.#address.view ? null : 'table' });
        return this.#tell(this.#address.view ?? 'picture');
      case 'close': {
        this.#select(null, this.#address.item);
        return this.#tell('close');
      }
      case 'forget':
        this.#leaveLink();
        this.#me.change((me) => ({ ...me, role: null, joined: null, born: null, wayIn: null }));
        return this.#tell('forget');
      case 'reset':
        return this.#move({});
      case 'all':
        this.#change({ hide: null, category: null, ability: null });
        return this.#tell('all');
      case 'link':
        return this.#makeLink();
      case 'mine':
        this.#leaveLink();
        return this.#tell('mine');
    }
  }

  #onInput(field: HTMLInputElement) {
    const { name, value } = field;
    switch (name) {
      case 'axis': {
        const axis = axisOf(this.#own, value as AxisKind);
        this.#zoom = { level: 0, center: middleOf(axis) };
        this.#change({ axis: axis.kind });
        return this.#say(`横軸を${AXIS_NAMES[axis.kind]}にしました。`);
      }
      case 'zoom':
        return this.#look({ ...this.#zoom, level: Number(value) });
      case 'with':
        return void this.#putBeside(value);
      case 'ability':
        this.#change({ ability: value || null });
        return this.#sayAbility(value);
      case 'category':
        return this.#change({ category: value || null });
      case 'lane': {
        const hidden = [...this.querySelectorAll<HTMLInputElement>('[name="lane"]:not(:checked)')];
        return this.#change({ hide: hidden.length > 0 ? hidden.map((box) => box.value) : null });
      }
      case 'role':
      case 'joined':
      case 'age':
      case 'way':
        return this.#changeMe();
    }
    if (!('move' in field.dataset)) return;
    const { [name]: _, ...others } = this.#moves;
    const year = Number(value);
    if (value === '') this.#move(others);
    else if (Number.isInteger(year) && year >= 1 && year <= LAST_YEAR) this.#move({ ...others, [name]: year });
    else this.#tell('bad-move');
  }

  async #putBeside(org: string) {
    try {
      this.#beside = org === '' ? null : await this.#fetch(org);
    } catch {
      return this.#tell('load-beside');
    }
    this.#change({ with: org || null });
    if (this.#beside) this.#say(`${this.#beside.name}を下に並べました。`);
    else this.#tell('alone');
  }

  #sayAbility(ability: string) {
    const name = this.#own.abilities.find(({ id }) => id === ability)?.name;
    const count = this.#own.items.filter(
      ({ kind, develops }) => kind === 'training' && develops.includes(ability),
    ).length;
    if (name === undefined) this.#tell('all');
    else this.#say(`「${name}」と結び付く研修は${count}件です。`);
  }

  #changeMe() {
    const fiscalYear = fiscalYearOf(new Date());
    const fields = [this.#field('joined'), this.#field('age')];
    if (fields.some(({ validity }) => !validity.valid)) return this.#tell('bad-me');
    const [joined, age] = fields.map(({ value }) => Number(value) || null);
    if (joined && joined > fiscalYear) return this.#tell('ahead');
    const isExperienced = this.querySelector<HTMLInputElement>('[name="way"]:checked')?.value === 'experienced';
    const role = this.#field('role').value || null;
    this.#leaveLink();
    const trouble = this.#me.change((me) => ({
      role,
      joined: joined ?? null,
      born: age ? fiscalYear - age : null,
      wayIn: isExperienced ? `${this.#own.org}/mid-career` : me.wayIn?.endsWith('/mid-career') ? null : me.wayIn,
    }));
    this.#tell(trouble ?? 'saved');
  }

  /** Puts these moves in place of those of this organisation. */
  #move(moves: Moves) {
    const others = Object.entries(this.#career.value.moves).filter(([rank]) => !rank.startsWith(`${this.#own.org}/`));
    if (this.#isFromLink) this.#leaveLink();
    const trouble = this.#career.change(() => ({ moves: { ...Object.fromEntries(others), ...moves } }));
    if (trouble) return this.#tell(trouble);
    this.#say(this.#conflicts.join('') || this.#words(Object.keys(moves).length > 0 ? 'moved' : 'reset'));
  }

  #onKey(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target as HTMLElement;
    const { key } = event;
    const isIn = (part: string) => this.#part(part).contains(target);
    if (key === 'Escape' && this.#address.item !== null && isIn('stage')) return this.#act('close');
    if (!isIn('pictures') && !isIn('table')) return;
    const what = { '+': 'in', ';': 'in', '-': 'out', t: 'table', T: 'table' }[key];
    if (what) {
      this.#act(what);
      if (what === 'table')
        (this.#address.view
          ? this.#part('table').querySelector<HTMLElement>('[tabindex]')
          : this.#linkOf(this.#stop)
        )?.focus();
      return;
    }
    const current = target.dataset['item'];
    if (current === undefined || !/^(Arrow|Home$|End$)/.test(key)) return;
    event.preventDefault();
    // In the standing picture time runs down.
    const turned = this.#isStanding && { ArrowDown: 'ArrowRight', ArrowUp: 'ArrowLeft' }[key];
    const next = nextStop(this.#stops, current, turned || key);
    if (next === null) return;
    this.#stop = next;
    this.#mark();
    this.#linkOf(next)?.focus();
  }
}

/** The item whose bar, chip or step is at an element; null elsewhere. */
function itemAt(target: EventTarget | null): string | null {
  const found = (target as Element).closest<HTMLElement>('[data-item], [data-of]');
  return found?.dataset['item'] ?? found?.dataset['of'] ?? null;
}

/** All links of the standing picture, one below the other. */
const standingStops = (pictures: Element): Stop[] =>
  [...pictures.querySelectorAll<HTMLElement>('a[data-item]')].map((link, at) => ({
    item: link.dataset['item'] ?? '',
    lane: 0,
    at,
  }));

customElements.define('career-timeline', CareerTimeline);
