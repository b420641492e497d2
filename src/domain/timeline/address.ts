import { WIDTHS } from './axis.ts';
import type { Person } from './place.ts';
import { AXES, type AxisKind, type Moves } from './timeline.ts';

/**
 * What the fragment of the address holds. Left out: what is as the page shows it without a fragment.
 *
 * `#axis=rank&zoom=3&at=12&item=tachikawa/training/ojt` — and, only in a link that the reader asked for, the personal
 * part: `joined`, `born`, `role`, `move=kakaricho:12,kacho:20`.
 */
export interface Address {
  axis: AxisKind | null;
  level: number | null;
  center: number | null;
  /** The organisation beside this one. */
  beside: string | null;
  /** Lanes that are put away. */
  hidden: readonly string[];
  category: string | null;
  /** Id of an ability. */
  ability: string | null;
  /** Whether the table is shown instead of the picture. */
  table: boolean;
  /** Id of the item in the details. */
  item: string | null;
  /** Last segment of a rank to look at; pages of roles link with it. */
  rank: string | null;
  person: Person | null;
  /** By the last segment of the rank. */
  moves: Moves | null;
}

export const NOTHING: Address = {
  axis: null,
  level: null,
  center: null,
  beside: null,
  hidden: [],
  category: null,
  ability: null,
  table: false,
  item: null,
  rank: null,
  person: null,
  moves: null,
};

const SEGMENT = /^[a-z][a-z0-9-]*$/;
const PATH = /^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/;

const intBetween = (low: number, high: number) => (text: string) =>
  /^\d+$/.test(text) && Number(text) >= low && Number(text) <= high ? Number(text) : undefined;
const fitting = (form: RegExp) => (text: string) => (form.test(text) ? text : undefined);
const year = intBetween(1900, 2200);

/**
 * Reads a fragment, with or without its `#`.
 * @returns what could be read, and the parts that could not. A fragment without `=` is the name of a place in the page:
 * it is given as `anchor` and nothing is read from it.
 */
export function readAddress(fragment: string): { address: Address; broken: string[]; anchor: string | null } {
  const text = fragment.replace(/^#/, '');
  if (text === '') return { address: NOTHING, broken: [], anchor: null };
  if (!text.includes('=')) return { address: NOTHING, broken: [], anchor: text };
  const address = { ...NOTHING };
  const person: Person = { joined: null, born: null, role: null };
  const broken: string[] = [];
  for (const part of text.split('&')) {
    const at = part.indexOf('=');
    const key = part.slice(0, Math.max(0, at));
    let value: string;
    try {
      value = decodeURIComponent(part.slice(at + 1));
    } catch {
      value = '';
    }
    const take = <T>(read: (text: string) => T | undefined, put: (value: T) => void): void => {
      const found = read(value);
      if (found === undefined) broken.push(part);
      else put(found);
    };
    switch (key) {
      case 'axis':
        take(
          (word) => AXES.find((kind) => kind === word),
          (found) => (address.axis = found),
        );
        break;
      case 'zoom':
        take(intBetween(0, WIDTHS.length - 1), (found) => (address.level = found));
        break;
      case 'at':
        take(
          (word) => (/^\d{1,2}(\.5)?$/.test(word) ? Number(word) : undefined),
          (found) => (address.center = found),
        );
        break;
      case 'with':
        take(fitting(SEGMENT), (found) => (address.beside = found));
        break;
      case 'hide':
        take(
          (list) => (list.split(',').every((lane) => SEGMENT.test(lane)) ? list.split(',') : undefined),
          (found) => (address.hidden = found),
        );
        break;
      case 'category':
        take(
          (word) => (word === '' || word.length > 40 ? undefined : word),
          (found) => (address.category = found),
        );
        break;
      case 'ability':
        take(fitting(PATH), (found) => (address.ability = found));
        break;
      case 'view':
        take(
          (word) => (word === 'table' ? true : undefined),
          (found) => (address.table = found),
        );
        break;
      case 'item':
        take(fitting(PATH), (found) => (address.item = found));
        break;
      case 'role':
        take(fitting(SEGMENT), (found) => (address.rank = found));
        break;
      case 'joined':
        take(year, (found) => (person.joined = found));
        break;
      case 'born':
        take(year, (found) => (person.born = found));
        break;
      case 'me':
        take(fitting(PATH), (found) => (person.role = found));
        break;
      case 'move':
        take(readMoves, (found) => (address.moves = found));
        break;
      default:
        broken.push(part);
    }
  }
  if (person.joined !== null || person.born !== null || person.role !== null) address.person = person;
  return { address, broken, anchor: null };
}

function readMoves(text: string): Moves | undefined {
  const moves: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [, rank, at] = /^([a-z][a-z0-9-]*):([1-9]\d?)$/.exec(part) ?? [];
    if (rank === undefined || Number(at) > 43) return undefined;
    moves[rank] = Number(at);
  }
  return moves;
}

/** The fragment of an address, without its `#`; '' when it is the page as it opens. */
export function writeAddress(address: Address): string {
  const { person, moves } = address;
  const parts: [string, string | number | null | undefined][] = [
    ['axis', address.axis],
    ['zoom', address.level],
    ['at', address.center],
    ['with', address.beside],
    ['hide', address.hidden.join(',') || null],
    ['category', address.category],
    ['ability', address.ability],
    ['view', address.table ? 'table' : null],
    ['item', address.item],
    ['role', address.rank],
    ['joined', person?.joined],
    ['born', person?.born],
    ['me', person?.role],
    [
      'move',
      moves &&
        (Object.entries(moves)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([rank, at]) => `${rank}:${at}`)
          .join(',') ||
          null),
    ],
  ];
  return parts
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value ?? '').replace(/%2F|%2C|%3A/g, decodeURIComponent)}`)
    .join('&');
}
