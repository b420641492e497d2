import type { AxisKind, Moves } from './timeline.ts';

/**
 * What the fragment of the address holds, under the names that stand in it; null for what is as the page opens:
 * `#axis=rank&zoom=3&at=12&item=tachikawa/training/ojt`. The last four are personal: they stand only in a link that the
 * reader asked for.
 */
export interface Address {
  axis: AxisKind | null;
  /** How closely: an index of WIDTHS. */
  zoom: number | null;
  /** The cell in the middle. */
  at: number | null;
  /** The organisation beside this one. */
  with: string | null;
  /** Ids of lanes that are put away. */
  hide: readonly string[] | null;
  /** A category of trainings. */
  category: string | null;
  /** Id of an ability. */
  ability: string | null;
  view: 'table' | null;
  /** Id of the item in the details. */
  item: string | null;
  /** Last segment of a rank to look at; pages of roles link with it. */
  role: string | null;
  /** Fiscal year of joining. */
  joined: number | null;
  /** Fiscal year of birth. */
  born: number | null;
  /** Last segment of the reader's rank. */
  me: string | null;
  /** Years of service by the last segment of the rank: `kakaricho:12,kacho:20`. */
  move: Moves | null;
}

/** In the order in which they are written. */
export const ADDRESS_PARTS = [
  'axis',
  'zoom',
  'at',
  'with',
  'hide',
  'category',
  'ability',
  'view',
  'item',
  'role',
  'joined',
  'born',
  'me',
  'move',
] as const satisfies readonly (keyof Address)[];

export const AXES = ['years', 'ages', 'rank'] as const satisfies readonly AxisKind[];
/** The closest look, as `zoom` has it: the last of the widths of an axis, which is not loaded for it. */
export const CLOSEST = 5;

/** The page as it opens. */
export const openingAddress = (): Address =>
  Object.fromEntries(ADDRESS_PARTS.map((key) => [key, null])) as unknown as Address;

/** The fragment of an address, without its `#`; '' for the page as it opens. */
export const writeAddress = (address: Address): string =>
  ADDRESS_PARTS.map((key) => [key, inWords(address[key])] as const)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2F|%2C|%3A/g, decodeURIComponent)}`)
    .join('&');

function inWords(value: Address[keyof Address]): string {
  if (value === null || typeof value !== 'object') return String(value ?? '');
  if (Array.isArray(value)) return value.join();
  return Object.entries(value as Moves)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rank, year]) => `${rank}:${year}`)
    .join();
}
