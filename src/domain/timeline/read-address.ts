import { type Address, AXES, CLOSEST, openingAddress } from './address.ts';

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

/** How each part is read: undefined for what is not of its form. */
const READ: { [K in keyof Address]: (text: string) => Address[K] | undefined } = {
  axis: (text) => AXES.find((kind) => kind === text),
  zoom: intBetween(0, CLOSEST),
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
