import { WIDTHS } from './axis.ts';
import { AXES, type AxisKind, type Moves } from './timeline.ts';

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

const SEGMENT = '[a-z][a-z0-9-]*';

/** Takes a text that is whole of a form. */
const like = (form: string) => {
  const whole = new RegExp(`^(?:${form})$`, 'u');
  return (text: string): string | undefined => (whole.test(text) ? text : undefined);
};
const intBetween =
  (low: number, high: number) =>
  (text: string): number | undefined =>
    /^\d+$/.test(text) && Number(text) >= low && Number(text) <= high ? Number(text) : undefined;
const segment = like(SEGMENT);
const path = like(`${SEGMENT}(?:/${SEGMENT})+`);
const segments = like(`${SEGMENT}(?:,${SEGMENT})*`);
const moves = like(`${SEGMENT}:\\d+(?:,${SEGMENT}:\\d+)*`);
const fiscalYear = intBetween(1900, 2200);
const serviceYear = intBetween(1, 43);

/** How each part is read: undefined for what is not of its form. The order is the one in which they are written. */
const READ: { [K in keyof Address]: (text: string) => Address[K] | undefined } = {
  axis: (text) => AXES.find((kind) => kind === text),
  zoom: intBetween(0, WIDTHS.length - 1),
  at: (text) => (/^\d{1,2}(?:\.5)?$/.test(text) ? Number(text) : undefined),
  with: segment,
  hide: (text) => segments(text)?.split(','),
  // Half a letter could not be written into an address again.
  category: like('[^\\p{Cs}\\n\\r\\u2028\\u2029]{1,40}'),
  ability: path,
  view: (text) => (text === 'table' ? text : undefined),
  item: path,
  role: segment,
  joined: fiscalYear,
  born: fiscalYear,
  me: segment,
  move: (text) => {
    const parts = moves(text)
      ?.split(',')
      .map((part) => part.split(':') as [string, string]);
    return parts?.every(([, year]) => serviceYear(year))
      ? Object.fromEntries(parts.map(([rank, year]) => [rank, Number(year)]))
      : undefined;
  },
};

/** The page as it opens. */
export const openingAddress = (): Address =>
  Object.fromEntries(Object.keys(READ).map((key) => [key, null])) as unknown as Address;

/**
 * Reads a fragment, with or without its `#`. Nothing is thrown.
 * @returns what could be read, and the parts that could not. A fragment without `=` is the name of a place in the page:
 * it is given as `anchor` and nothing is read from it.
 */
export function readAddress(fragment: string): { address: Address; broken: string[]; anchor: string | null } {
  const text = fragment.replace(/^#/, '');
  const address = openingAddress();
  if (!text.includes('=')) return { address, broken: [], anchor: text || null };
  const broken: string[] = [];
  for (const part of text.split('&')) {
    const [key, value] = part.split('=', 2);
    const found = Object.hasOwn(READ, key ?? '') ? READ[key as keyof Address](decoded(value ?? '')) : undefined;
    if (found === undefined) broken.push(part);
    else Object.assign(address, { [key ?? '']: found });
  }
  return { address, broken, anchor: null };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The fragment of an address, without its `#`; '' for the page as it opens. */
export const writeAddress = (address: Address): string =>
  (Object.keys(READ) as (keyof Address)[])
    .map((key) => [key, inWords(address[key])] as const)
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
