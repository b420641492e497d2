import type { Kept } from '../../device/kept.ts';
import type { Career } from '../../device/shapes/career.ts';
import type { Me } from '../../device/shapes/me.ts';
import { type Address, openingAddress, writeAddress } from '../../domain/timeline/address.ts';
import { type Axis, axisOf, middleOf, type Zoom } from '../../domain/timeline/axis.ts';
import type { View } from '../../domain/timeline/layout.ts';
import { periodsOn } from '../../domain/timeline/move.ts';
import { clashesOf, offsetOf, type Person, type PersonPlace, placeOf } from '../../domain/timeline/place.ts';
import type { AxisKind, Moves, Timeline, TimelineItem } from '../../domain/timeline/timeline.ts';

/** What the reader looks at and what they said of themself: all that is drawn follows from it. */
export class LookedAt {
  readonly own: Timeline;
  readonly me: Kept<Me>;
  readonly career: Kept<Career>;
  readonly fiscalYear: number;
  /** The one below. */
  beside: Timeline | null = null;
  #linedUp: [Timeline, Timeline] | null = null;
  address: Address = openingAddress();
  zoom: Zoom;
  /** Whether the person and the moves come from a link, not from this browser. */
  isFromLink = false;

  constructor(own: Timeline, me: Kept<Me>, career: Kept<Career>, fiscalYear: number) {
    this.own = own;
    this.me = me;
    this.career = career;
    this.fiscalYear = fiscalYear;
    this.zoom = { level: 0, center: middleOf(this.axis) };
  }

  /** Puts an address in place of all that was looked at. */
  open(address: Address): void {
    this.address = address;
    this.isFromLink = [address.joined, address.born, address.me, address.move].some((part) => part !== null);
    this.zoom = { level: address.zoom ?? 0, center: address.at ?? middleOf(this.axis) };
  }

  /** Looks along another axis, at all of it. */
  turn(axis: AxisKind): void {
    this.address = { ...this.address, axis };
    this.zoom = { level: 0, center: middleOf(this.axis) };
  }

  /**
   * Puts a timeline below.
   * @param linedUp both with their ranks lined up, where that can be
   */
  putBeside(beside: Timeline | null, linedUp: [Timeline, Timeline] | null): void {
    this.beside = beside;
    this.#linedUp = linedUp;
  }

  /** The timelines from the top; on the axis of ranks the same ranks stand one above the other where that can be. */
  get timelines(): Timeline[] {
    return (this.isByRank && this.#linedUp) || this.cities;
  }
  /** The timelines from the top, as they are. */
  get cities(): Timeline[] {
    return this.beside ? [this.own, this.beside] : [this.own];
  }
  /** Whether the ranks of both are lined up; null where there is no need. */
  get isLinedUp(): boolean | null {
    return this.beside && this.isByRank ? this.#linedUp !== null : null;
  }
  get isByRank(): boolean {
    return (this.address.axis ?? this.own.axis) === 'rank';
  }
  get axis(): Axis {
    return axisOf(this.timelines[0]!, this.address.axis ?? this.own.axis);
  }
  get person(): Person {
    const { joined, born, me } = this.address;
    return this.isFromLink ? { joined, born, role: me && `${this.own.org}/${me}` } : this.me.value;
  }
  get place(): PersonPlace {
    return placeOf(this.person, this.fiscalYear);
  }
  get isExperienced(): boolean {
    return this.own.experienced.includes(this.me.value.wayIn ?? '');
  }
  /** By the id of the rank. */
  get moves(): Moves {
    if (!this.isFromLink) return this.career.value.moves;
    return Object.fromEntries(
      Object.entries(this.address.move ?? {}).map(([rank, year]) => [`${this.own.org}/${rank}`, year]),
    );
  }
  /** What does not go together in what the reader tries out. */
  get conflicts(): string[] {
    const { conflicts } = periodsOn(this.own, axisOf(this.own, 'years'), this.moves, null);
    return [...conflicts, ...clashesOf(this.own, this.place, this.moves)];
  }

  /** How one of the timelines is shown. An ability and a category of trainings are those of the page's own city. */
  view({ org }: Timeline, letters: number): View {
    const { hide, category, ability } = this.address;
    const isOwn = org === this.own.org;
    return {
      axis: this.axis.kind,
      zoom: this.zoom,
      moves: this.moves,
      offset: offsetOf(this.person),
      hidden: hide ?? [],
      category: isOwn ? category : null,
      ability: isOwn ? ability : null,
      letters,
    };
  }

  find(id: string | null): TimelineItem | undefined {
    return this.cities.flatMap(({ items }) => items).find((item) => item.id === id);
  }

  /** The fragment for the address of the page. What is personal stays out of it, unless a link brought it. */
  get fragment(): string {
    return writeAddress(this.shown);
  }

  /** What differs from the page as it opens, without what is personal, unless a link brought it. */
  get shown(): Address {
    const { level, center } = this.zoom;
    const { axis } = this.address;
    return {
      ...this.address,
      axis: axis === this.own.axis ? null : axis,
      zoom: level || null,
      at: level > 0 && center !== middleOf(this.axis) ? center : null,
    };
  }
}
