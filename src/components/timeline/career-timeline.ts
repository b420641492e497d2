import { kept } from '../../device/this-browser.ts';
import { CAREER } from '../../device/shapes/career.ts';
import { ME } from '../../device/shapes/me.ts';
import { troubleInWords } from '../../device/trouble-words.ts';
import { type Address, readAddress, writeAddress } from '../../domain/timeline/address.ts';
import { axisOf, middleOf, panned, windowOf, WIDTHS, type Zoom, zoomed } from '../../domain/timeline/axis.ts';
import { byPeriod } from '../../domain/timeline/by-period.ts';
import { type Layout, layoutOf, type View } from '../../domain/timeline/layout.ts';
import { fiscalYearOf, nowOn, offsetOf, type Person, placeOf } from '../../domain/timeline/place.ts';
import type { AxisKind, Moves, Timeline, TimelineItem } from '../../domain/timeline/timeline.ts';
import { AXIS_NAMES, cellInWords } from '../../domain/timeline/words.ts';
import { details } from './details.ts';
import { draw } from './draw.ts';
import { nextStop, type Stop, stopsOf } from './keys.ts';
import { near } from './near.ts';
import { picture } from './picture.ts';
import { table } from './table.ts';
import { vertical } from './vertical.ts';

/** Where the picture turns from lying to standing: below this width it would be letters beside letters. */
const NARROW = '(max-width: 47.99rem)';
/** The part of a label's font size that a letter takes, with the room between. */
const LETTER = 1.02;

/** The element behind the timeline: keeps what is looked at, asks the pure parts for layouts, and draws them. */
class CareerTimeline extends HTMLElement {
  #own!: Timeline;
  /** Timelines by organisation, as they were fetched. */
  #known = new Map<string, Promise<Timeline>>();
  #beside: Timeline | null = null;
  #address: Address = readAddress('').address;
  #zoom: Zoom = { level: 0, center: 0 };
  #stop: string | null = null;
  #stops: Stop[] = [];
  #layouts: Layout[] = [];
  /** The person and the moves come from a link, not from this browser. */
  #isFromLink = false;
  #writing = false;
  #narrow = matchMedia(NARROW);
  #isPrinting = false;
  readonly #me = kept(ME);
  readonly #career = kept(CAREER);

  connectedCallback() {
    void this.#open();
  }

  async #open() {
    try {
      this.#own = await this.#timeline(this.dataset['org'] ?? '');
    } catch {
      this.#say('年表を動かすためのデータを読み込めませんでした。図と表は、このまま読めます。');
      return;
    }
    this.#part('controls').hidden = false;
    this.toggleAttribute('data-ready', true);
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('input', (event) => this.#input(event));
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusin', (event) => this.#explain(event));
    this.addEventListener('pointerover', (event) => this.#explain(event));
    this.#narrow.addEventListener('change', () => this.#render());
    addEventListener('beforeprint', () => this.#print(true));
    addEventListener('afterprint', () => this.#print(false));
    addEventListener('hashchange', () => void this.#fromAddress());
    let width = 0;
    new ResizeObserver(() => {
      const now = this.#part('pictures').clientWidth;
      if (Math.abs(now - width) < 8) return;
      width = now;
      this.#render();
    }).observe(this.#part('pictures'));
    for (const one of [this.#me, this.#career]) one.listen(() => !this.#isFromLink && this.#render());
    await this.#fromAddress();
    const trouble = this.#career.trouble ?? this.#me.trouble;
    if (trouble && trouble !== 'blocked') this.#say(troubleInWords(trouble, CAREER.label));
  }

  #part<T extends HTMLElement = HTMLElement>(name: string): T {
    return this.querySelector<T>(`[data-part="${name}"]`)!;
  }
  #field<T extends HTMLElement = HTMLInputElement>(name: string): T | null {
    return this.querySelector<T>(`[name="${name}"]`);
  }

  #timeline(org: string): Promise<Timeline> {
    const load = async () => {
      const answer = await fetch(`${this.dataset['files']}${org}.json`);
      if (!answer.ok) throw new Error(`${answer.status}`);
      return (await answer.json()) as Timeline;
    };
    let known = this.#known.get(org);
    if (!known) {
      known = load();
      this.#known.set(org, known);
      known.catch(() => this.#known.delete(org));
    }
    return known;
  }

  // What is looked at.

  get #axis(): AxisKind {
    return this.#address.axis ?? this.#own.axis;
  }
  get #person(): Person {
    const { joined, born, role } = this.#me.value;
    return this.#isFromLink
      ? (this.#address.person ?? { joined: null, born: null, role: null })
      : { joined, born, role };
  }
  /** By the id of the rank. */
  get #moves(): Moves {
    if (!this.#isFromLink) return this.#career.value.moves;
    return Object.fromEntries(
      Object.entries(this.#address.moves ?? {}).map(([rank, year]) => [`${this.#own.org}/${rank}`, year]),
    );
  }
  get #place() {
    return placeOf(this.#person, fiscalYearOf(new Date()));
  }
  #view(timeline: Timeline): View {
    const { hidden, category, ability } = this.#address;
    return {
      axis: this.#axis,
      zoom: this.#zoom,
      moves: this.#moves,
      offset: offsetOf(this.#person),
      hidden,
      category: timeline === this.#own ? category : null,
      ability: timeline === this.#own ? ability : null,
      letters: this.#letters(),
    };
  }

  /** Letters of a label in one cell, as wide as the picture is now. */
  #letters(): number {
    const row = this.querySelector('.tl-scale .tl-row');
    const bar = this.querySelector('.tl-label');
    const { from, to } = windowOf(axisOf(this.#own, this.#axis), this.#zoom);
    if (this.#isPrinting || !row || !bar || row.clientWidth === 0) return 1;
    return row.clientWidth / (to - from + 1) / (parseFloat(getComputedStyle(bar).fontSize) * LETTER);
  }

  // The address.

  async #fromAddress() {
    if (this.#writing) return;
    const { address, broken, anchor } = readAddress(location.hash);
    const faults = [...broken];
    const known = (id: string | null) => id !== null && this.#find(id) !== undefined;
    this.#isFromLink = address.person !== null || address.moves !== null;
    this.#beside = null;
    if (address.beside !== null) {
      try {
        if (address.beside === this.#own.org) throw new Error('the same');
        this.#beside = await this.#timeline(address.beside);
      } catch {
        faults.push(`with=${address.beside}`);
        address.beside = null;
      }
    }
    this.#address = address;
    const { lanes, abilities, ranks, items, org } = this.#own;
    const drop = (isGood: boolean, part: string, undo: () => void) => {
      if (isGood) return;
      faults.push(part);
      undo();
    };
    drop(address.item === null || known(address.item), `item=${address.item}`, () => (address.item = null));
    drop(
      address.ability === null || abilities.some(({ id }) => id === address.ability),
      `ability=${address.ability}`,
      () => (address.ability = null),
    );
    drop(
      address.category === null || items.some(({ category }) => category === address.category),
      `category=${address.category}`,
      () => (address.category = null),
    );
    drop(
      address.hidden.every((lane) => lanes.some(({ id }) => id === lane)),
      `hide=${address.hidden.join()}`,
      () => (address.hidden = []),
    );
    drop(
      Object.keys(address.moves ?? {}).every((rank) => ranks.some(({ id }) => id === `${org}/${rank}`)),
      'move',
      () => (address.moves = null),
    );
    if (address.rank !== null) {
      const id = `${org}/${address.rank}`;
      const item = items.find(({ lane, ties }) => lane === 'rank' && ties.some(({ rank }) => rank === id));
      drop(item !== undefined, `role=${address.rank}`, () => undefined);
      address.rank = null;
      address.item ??= item?.id ?? null;
    }
    // An address of a band or a milestone: its row is in the table, its bar in the picture.
    const named = items.find(({ id }) => id === `${org}/band/${anchor}` || id === `${org}/milestone/${anchor}`);
    if (named) address.item = named.id;
    const axis = axisOf(this.#own, this.#axis);
    this.#zoom = { level: address.level ?? 0, center: address.center ?? middleOf(axis) };
    this.#stop = address.item;
    if (faults.length > 0) this.#address = { ...this.#address };
    this.#render();
    this.#say(
      faults.length > 0
        ? `リンクの一部（${faults.join('、')}）を読めなかったので、そこは初めの表示にしています。`
        : this.#isFromLink
          ? 'リンクの状態を表示しました。'
          : '',
    );
    if (named) this.#linkOf(named.id)?.scrollIntoView({ block: 'center' });
  }

  /** Writes what is looked at into the address. What is personal stays out of it, unless a link brought it. */
  #remember() {
    const axis = axisOf(this.#own, this.#axis);
    const { level, center } = this.#zoom;
    const fragment = writeAddress({
      ...this.#address,
      axis: this.#axis === this.#own.axis ? null : this.#axis,
      level: level === 0 ? null : level,
      center: level === 0 || center === middleOf(axis) ? null : center,
      person: this.#isFromLink ? this.#address.person : null,
      moves: this.#isFromLink ? this.#address.moves : null,
    });
    history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment && `#${fragment}`}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-city]')) {
      link.hash = this.#address.axis === null ? '' : `axis=${this.#axis}`;
    }
  }

  #change(change: Partial<Address>) {
    this.#address = { ...this.#address, ...change };
    this.#remember();
    this.#render();
  }

  // Drawing.

  #find(id: string): TimelineItem | undefined {
    return [this.#own, this.#beside].flatMap((one) => one?.items ?? []).find((item) => item.id === id);
  }

  #render() {
    const timelines = this.#beside ? [this.#own, this.#beside] : [this.#own];
    this.#layouts = timelines.map((timeline) => layoutOf(timeline, this.#view(timeline)));
    this.#stops = stopsOf(this.#layouts);
    if (!this.#stops.some(({ item }) => item === this.#stop)) this.#stop = this.#stops[0]?.item ?? null;
    const isStanding = this.#narrow.matches && !this.#isPrinting;
    const isTable = this.#address.table;
    const place = this.#place;
    const pictures = this.#layouts.map((layout) => {
      const state = {
        selected: this.#address.item,
        stop: this.#stop,
        now: nowOn(layout.axis, place, layout.timeline),
      };
      return isStanding
        ? vertical(
            byPeriod(layout.timeline, this.#view(layout.timeline)),
            layout.timeline,
            { axis: this.#axis, window: layout.window },
            state,
          )
        : picture(layout, state);
    });
    this.#part('stage').hidden = isTable;
    this.#part('table').hidden = !isTable;
    if (isTable)
      draw(
        this.#part('table-body'),
        timelines.map((one) => table(byPeriod(one, this.#view(one)), one)),
      );
    else draw(this.#part('pictures'), pictures);
    this.toggleAttribute('data-table', isTable);
    this.#renderDetails();
    this.#renderControls();
    this.#renderNear();
  }

  #renderDetails() {
    const item = this.#address.item === null ? undefined : this.#find(this.#address.item);
    const panel = this.#part('details');
    panel.hidden = !item;
    this.#part('stage').toggleAttribute('data-open', item !== undefined);
    if (!item) return;
    const timeline = this.#own.items.includes(item) ? this.#own : (this.#beside ?? this.#own);
    draw(this.#part('details-body'), details(item, timeline, this.#moves, offsetOf(this.#person)));
  }

  #renderControls() {
    const axis = axisOf(this.#own, this.#axis);
    const { from, to } = windowOf(axis, this.#zoom);
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name="axis"]'))
      radio.checked = radio.value === this.#axis;
    const isRank = this.#axis === 'rank';
    for (const control of this.querySelectorAll<HTMLButtonElement | HTMLInputElement>(
      '.tl-zoom button, .tl-zoom input',
    ))
      control.disabled = isRank;
    this.#put('zoom', this.#zoom.level);
    this.#part('window').textContent = isRank
      ? 'すべての職層'
      : `${cellInWords(axis, from, this.#own)}〜${cellInWords(axis, to, this.#own)}`;
    this.#put('beside', this.#address.beside ?? '');
    const toggle = this.querySelector('[data-do="table"]')!;
    toggle.setAttribute('aria-pressed', String(this.#address.table));
    toggle.textContent = this.#address.table ? '図で見る' : '表で見る';
    const person = this.#person;
    const place = this.#place;
    this.#put('role', person.role ?? '');
    this.#put('joined', person.joined ?? '');
    this.#put('age', place.age ?? '');
    const isExperienced = this.#me.value.wayIn?.endsWith('/mid-career') ?? false;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name="way"]'))
      radio.checked = (radio.value === 'experienced') === isExperienced;
    const note = this.#part('way-note');
    note.hidden = !isExperienced;
    note.textContent =
      '経験者採用の人は、年齢と入庁年数の対応の表に当てはまりません。入庁年数か職層の軸で見てください。';
    const rank = this.#own.ranks.find(({ id }) => id === person.role);
    this.#part('me-summary').textContent = [rank?.name, place.year === null ? null : `${place.year}年目`]
      .filter(Boolean)
      .join('・');
    const moves = this.#moves;
    let moved = 0;
    for (const field of this.querySelectorAll<HTMLInputElement>('[data-move]')) {
      const year = moves[field.name];
      if (year !== undefined) moved += 1;
      this.#put(field.name, year ?? '');
      const band = this.#guidance(field.name);
      field.placeholder = band === null ? '' : `目安 ${band}`;
    }
    this.#part('moves-summary').textContent = moved > 0 ? `${moved}件` : '';
    this.#put('ability', this.#address.ability ?? '');
    this.#put('category', this.#address.category ?? '');
    for (const box of this.querySelectorAll<HTMLInputElement>('[name="lane"]'))
      box.checked = !this.#address.hidden.includes(box.value);
    const filters = [this.#address.ability, this.#address.category, this.#address.hidden.length > 0].filter(
      Boolean,
    ).length;
    this.#part('filter-summary').textContent = filters > 0 ? `${filters}件` : '';
    this.#part('from-link').hidden = !this.#isFromLink;
  }

  /** The year in which a rank begins where nothing is moved; null where no source says so. */
  #guidance(rank: string): number | null {
    const view = { ...this.#view(this.#own), axis: 'years' as const, moves: {} };
    const period = layoutOf(this.#own, view).periods.find(({ ranks }) => ranks[0] === rank);
    return period?.from ?? null;
  }

  /** Sets a field, but never under the hands of somebody who is typing. */
  #put(name: string, value: string | number) {
    const field = this.#field<HTMLInputElement | HTMLSelectElement>(name);
    if (field && field !== document.activeElement && field.value !== String(value)) field.value = String(value);
  }

  #renderNear() {
    const place = this.#place;
    const section = this.#part('near');
    section.hidden = place.year === null && place.age === null && place.role === null;
    if (!section.hidden) draw(this.#part('near-body'), near(this.#own, place, this.#moves, offsetOf(this.#person)));
  }

  #print(isPrinting: boolean) {
    this.#isPrinting = isPrinting;
    this.#render();
  }

  #say(words: string) {
    this.#part('status').textContent = words;
  }

  // What the reader does.

  #linkOf(id: string): HTMLElement | null {
    return this.querySelector(`a[data-item="${CSS.escape(id)}"]`);
  }

  #explain(event: Event) {
    const target = (event.target as Element).closest<HTMLElement>('[data-item], [data-of]');
    if (!target) return;
    const id = target.dataset['item'] ?? target.dataset['of'] ?? '';
    const line = this.#part('explain');
    line.hidden = false;
    line.textContent = (
      target.getAttribute('aria-label') ??
      this.#linkOf(id)?.getAttribute('aria-label') ??
      ''
    ).replaceAll('、', '｜');
  }

  #click(event: MouseEvent) {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-do]');
    if (button) {
      this.#do(button.dataset['do'] ?? '');
      return;
    }
    const item = target.closest<HTMLElement>('[data-item], [data-of]');
    if (!item || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    this.#select(item.dataset['item'] ?? item.dataset['of'] ?? null);
  }

  #select(id: string | null) {
    if (id !== null) this.#stop = id;
    this.#change({ item: id });
    if (id !== null) {
      this.#linkOf(id)?.focus();
      this.#say(`「${this.#find(id)?.title ?? ''}」の説明を開きました。`);
    }
  }

  #close() {
    const id = this.#address.item;
    this.#change({ item: null });
    if (id !== null) this.#linkOf(id)?.focus();
    this.#say('説明を閉じました。');
  }

  #look(zoom: Zoom) {
    this.#zoom = zoom;
    this.#remember();
    this.#render();
    const axis = axisOf(this.#own, this.#axis);
    const { from, to } = windowOf(axis, zoom);
    this.#say(
      `${AXIS_NAMES[this.#axis]}の${cellInWords(axis, from, this.#own)}から${cellInWords(axis, to, this.#own)}までを表示しています。`,
    );
  }

  /** One step closer or further, around what has the focus or where the reader stands. */
  #zoomBy(step: number) {
    if (this.#axis === 'rank') return;
    const axis = axisOf(this.#own, this.#axis);
    let { center } = this.#zoom;
    if (this.#zoom.level === 0 && step > 0) {
      const stop = this.#layouts[0]?.lanes
        .flatMap(({ rows }) => rows.flat())
        .find(({ item }) => item.id === this.#stop && item.id === this.#address.item);
      center = stop ? (stop.stretch.from + stop.stretch.to) / 2 : (nowOn(axis, this.#place, this.#own) ?? center);
    }
    this.#look(zoomed({ level: this.#zoom.level, center: Math.round(center * 2) / 2 }, step));
  }

  #pan(direction: number) {
    if (this.#axis === 'rank') return;
    const axis = axisOf(this.#own, this.#axis);
    this.#look(panned(axis, this.#zoom, direction * Math.max(1, Math.round((WIDTHS[this.#zoom.level] ?? 5) / 3))));
  }

  #do(what: string) {
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
        this.#change({ table: !this.#address.table });
        return this.#say(this.#address.table ? '表を表示しました。' : '図を表示しました。');
      case 'close':
        return this.#close();
      case 'forget':
        this.#leaveLink();
        this.#me.change((me) => ({ ...me, role: null, joined: null, born: null, wayIn: null }));
        return this.#say('自分の位置を消しました。');
      case 'reset':
        return this.#move({}, '目安に戻しました。');
      case 'all':
        this.#change({ hidden: [], category: null, ability: null });
        return this.#say('すべて表示しています。');
      case 'link':
        return this.#makeLink();
      case 'mine':
        this.#leaveLink();
        this.#change({});
        return this.#say('このブラウザーにある自分の記録に戻しました。');
    }
  }

  #leaveLink() {
    this.#isFromLink = false;
    this.#address = { ...this.#address, person: null, moves: null };
    this.#remember();
  }

  #makeLink() {
    const { level, center } = this.#zoom;
    const moves = Object.fromEntries(
      Object.entries(this.#moves).flatMap(([rank, year]) => {
        const [org, name] = rank.split('/');
        return org === this.#own.org && name !== undefined ? [[name, year]] : [];
      }),
    );
    const person = this.#person;
    const hasPerson = person.joined !== null || person.born !== null || person.role !== null;
    const fragment = writeAddress({
      ...this.#address,
      axis: this.#axis,
      level: level === 0 ? null : level,
      center: level === 0 ? null : center,
      person: hasPerson ? person : null,
      moves,
    });
    const field = this.#field('link')!;
    field.value = `${location.origin}${location.pathname}#${fragment}`;
    this.#part('link-field').hidden = false;
    field.focus();
    field.select();
    this.#say('リンクを作りました。自分の位置と、試した昇任の年が入っています。');
  }

  #input(event: Event) {
    const field = event.target as HTMLInputElement | HTMLSelectElement;
    switch (field.name) {
      case 'axis':
        this.#zoom = { level: 0, center: middleOf(axisOf(this.#own, field.value as AxisKind)) };
        this.#change({ axis: field.value as AxisKind });
        return this.#say(`横軸を${AXIS_NAMES[this.#axis]}にしました。`);
      case 'zoom':
        return this.#look({ ...this.#zoom, level: Number(field.value) });
      case 'beside':
        return void this.#putBeside(field.value);
      case 'ability':
        this.#change({ ability: field.value || null });
        return this.#sayAbility();
      case 'category':
        return this.#change({ category: field.value || null });
      case 'lane':
        return this.#change({
          hidden: [...this.querySelectorAll<HTMLInputElement>('[name="lane"]:not(:checked)')].map(({ value }) => value),
        });
      case 'role':
      case 'joined':
      case 'age':
      case 'way':
        return this.#changeMe();
    }
    if (field.matches('[data-move]')) {
      const year = Math.trunc(Number(field.value));
      const { [field.name]: _, ...others } = this.#moves;
      if (field.value === '') this.#move(others, '目安に戻しました。');
      else if (year >= 1 && year <= 43) this.#move({ ...others, [field.name]: year });
      else this.#say('年は、1から43までの数で入れてください。');
    }
  }

  async #putBeside(org: string) {
    try {
      this.#beside = org === '' ? null : await this.#timeline(org);
    } catch {
      return this.#say('並べる団体のデータを読み込めませんでした。時間をおいて、もう一度選んでください。');
    }
    this.#change({ beside: org || null });
    this.#say(this.#beside ? `${this.#beside.name}を下に並べました。` : '並べるのをやめました。');
  }

  #sayAbility() {
    const { ability } = this.#address;
    const name = this.#own.abilities.find(({ id }) => id === ability)?.name;
    if (name === undefined) return this.#say('すべて表示しています。');
    const count = this.#own.items.filter(
      ({ kind, develops }) => kind === 'training' && develops.includes(ability!),
    ).length;
    this.#say(
      count > 0
        ? `「${name}」と結び付く研修は${count}件です。`
        : `「${name}」と結び付く研修は、${this.#own.name}の方針から見つかっていません。`,
    );
  }

  #changeMe() {
    const number = (name: string, low: number, high: number): number | null | undefined => {
      const text = this.#field(name)!.value;
      if (text === '') return null;
      const value = Number(text);
      return Number.isInteger(value) && value >= low && value <= high ? value : undefined;
    };
    const joined = number('joined', 1950, 2100);
    const age = number('age', 15, 80);
    if (joined === undefined || age === undefined)
      return this.#say('年度は西暦の4桁、年齢は15から80までの数で入れてください。');
    const fiscalYear = fiscalYearOf(new Date());
    if (joined !== null && joined > fiscalYear) return this.#say('入庁した年度が、今年度より後になっています。');
    const isExperienced = this.querySelector<HTMLInputElement>('[name="way"]:checked')?.value === 'experienced';
    this.#leaveLink();
    const trouble = this.#me.change((me) => ({
      role: this.#field<HTMLSelectElement>('role')!.value || null,
      joined,
      born: age === null ? null : fiscalYear - age,
      wayIn: isExperienced ? `${this.#own.org}/mid-career` : me.wayIn?.endsWith('/mid-career') ? null : me.wayIn,
    }));
    this.#say(trouble ? troubleInWords(trouble, ME.label) : '自分の位置を、このブラウザーに保存しました。');
  }

  /** Puts the moves of this organisation in place of those before. */
  #move(moves: Moves, words?: string) {
    const before = this.#boxes();
    this.#leaveLink();
    const trouble = this.#career.change((career) => ({
      moves: {
        ...Object.fromEntries(Object.entries(career.moves).filter(([rank]) => !rank.startsWith(`${this.#own.org}/`))),
        ...Object.fromEntries(Object.entries(moves).filter(([rank]) => rank.startsWith(`${this.#own.org}/`))),
      },
    }));
    this.#glide(before);
    const view = { ...this.#view(this.#own), axis: 'years' as const };
    const { conflicts } = layoutOf(this.#own, view);
    this.#say(
      trouble
        ? troubleInWords(trouble, CAREER.label)
        : conflicts.join('') || (words ?? '期間の帯と、結び付く研修・能力・次の5年を動かしました。'),
    );
  }

  /** Where the bars are now, for letting them glide to where they go. */
  #boxes(): Map<Element, number> {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return new Map();
    return new Map([...this.querySelectorAll('.tl-cell')].map((cell) => [cell, cell.getBoundingClientRect().left]));
  }
  #glide(before: Map<Element, number>) {
    for (const [cell, left] of before) {
      const shift = left - cell.getBoundingClientRect().left;
      if (cell.isConnected && Math.abs(shift) > 1)
        cell.animate([{ transform: `translateX(${shift}px)` }, { transform: 'none' }], {
          duration: 240,
          easing: 'ease-out',
        });
    }
  }

  #key(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target as HTMLElement;
    if (event.key === 'Escape' && this.#address.item !== null && target.closest('[data-part="stage"]')) {
      event.preventDefault();
      return this.#close();
    }
    if (!target.closest('[data-part="pictures"], [data-part="table"]')) return;
    const shortcut = { '+': 'in', ';': 'in', '-': 'out', t: 'table', T: 'table' }[event.key];
    if (shortcut !== undefined) {
      event.preventDefault();
      this.#do(shortcut);
      if (shortcut === 'table')
        (this.#address.table
          ? this.querySelector<HTMLElement>('.tl-table-view [tabindex="0"]')
          : this.#linkOf(this.#stop ?? '')
        )?.focus();
      return;
    }
    const current = target.dataset['item'];
    if (current === undefined) return;
    if (event.shiftKey) return this.#shiftRank(event, current);
    const next = this.#narrow.matches
      ? this.#nextStanding(target, event.key)
      : nextStop(this.#stops, current, event.key);
    if (next !== null) {
      event.preventDefault();
      this.#focus(next);
    } else if (event.key.startsWith('Arrow') || event.key === 'Home' || event.key === 'End') event.preventDefault();
  }

  /** Moves the one stop of the Tab key; nothing is laid out anew. */
  #focus(id: string) {
    this.#linkOf(this.#stop ?? '')?.setAttribute('tabindex', '-1');
    this.#stop = id;
    const link = this.#linkOf(id);
    link?.setAttribute('tabindex', '0');
    link?.focus();
  }

  /** In the standing picture all arrows lead through the links in their order. */
  #nextStanding(target: HTMLElement, key: string): string | null {
    const links = [...this.querySelectorAll<HTMLElement>('.tl-vertical a[data-item]')];
    const index = links.indexOf(target);
    const to = {
      ArrowDown: index + 1,
      ArrowRight: index + 1,
      ArrowUp: index - 1,
      ArrowLeft: index - 1,
      Home: 0,
      End: links.length - 1,
    }[key];
    return to === undefined ? null : (links[to]?.dataset['item'] ?? null);
  }

  /** Shift with an arrow on the bar of a rank moves the year in which it begins. */
  #shiftRank(event: KeyboardEvent, id: string) {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const period = this.#layouts[0]?.periods.find(({ item }) => item.id === id);
    const rank = period?.ranks[0];
    if (
      step === undefined ||
      this.#axis !== 'years' ||
      !period ||
      rank === undefined ||
      rank === this.#own.ranks[0]?.id
    )
      return;
    event.preventDefault();
    const year = Math.min(43, Math.max(1, period.from + step));
    this.#move({ ...this.#moves, [rank]: year });
    this.#linkOf(id)?.focus();
  }
}

customElements.define('career-timeline', CareerTimeline);
