// What a reader shares by link, as the part of an address behind `#`, which no browser sends to a server:
// `#s=1~kiyose.kakaricho~2_ethics_judgement_3_vision~0f3k9a1` — the version, what it is about, the answers by value,
// and a checksum. Only letters that no mail program or chat changes or cuts off.

/** What is shared: answers without names, days or anything else about the person. */
export interface Shared {
  /** `kiyose/kakaricho`, `kiyose/skills` */
  scope: string;
  /** Under the ids of what was answered. */
  values: Readonly<Record<string, number>>;
}

/**
 * Why a link could not be read.
 * - `damaged`: it was cut off or changed
 * - `newer`: a later version of this site made it
 */
export type ShareProblem = 'damaged' | 'newer';

const VERSION = 1;
const START = '#s=';
/** In letters; a whole list of a hundred items takes a fifth of it. */
const LONGEST = 10_000;
const SCOPE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\/[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)*$/;

/** Whether a fragment (`location.hash`) claims to be something shared. */
export const isShared = (fragment: string): boolean => fragment.startsWith(START);

/** A sum over a text, seven letters long. Method: FNV-1a, 32 bits. Finds slips, not forgery: there is nothing to forge. */
export function checksum(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(36).padStart(7, '0');
}

/**
 * Writes answers as a fragment.
 * @throws when an id does not belong to the organisation of the scope: a page hands over only its own items
 */
export function writeShared({ scope, values }: Shared): string {
  const org = `${scope.split('/', 1)[0] ?? ''}/`;
  const byValue = Map.groupBy(Object.entries(values).sort(), ([, value]) => value);
  const groups = [...byValue]
    .sort(([a], [b]) => a - b)
    .flatMap(([value, answers]) => [
      String(value),
      ...answers.map(([id]) => {
        if (!id.startsWith(org)) throw new Error(`${id} does not belong to ${org}`);
        return id.slice(org.length).replaceAll('/', '.');
      }),
    ]);
  const body = [VERSION, scope.replace('/', '.'), groups.join('_')].join('~');
  return `${START}${body}~${checksum(body)}`;
}

/** Reads a fragment that was shared. Takes any text; nothing is thrown. */
export function readShared(fragment: string): Shared | { problem: ShareProblem } {
  const damaged = { problem: 'damaged' } as const;
  if (!isShared(fragment) || fragment.length > LONGEST) return damaged;
  let text: string;
  try {
    text = decodeURIComponent(fragment.slice(START.length));
  } catch {
    return damaged;
  }
  const end = text.lastIndexOf('~');
  const body = text.slice(0, Math.max(0, end));
  if (checksum(body) !== text.slice(end + 1)) return damaged;
  const [version = '', place = '', groups = '', ...more] = body.split('~');
  if (!/^[1-9]\d*$/.test(version)) return damaged;
  if (Number(version) > VERSION) return { problem: 'newer' };
  const scope = place.replace('.', '/');
  const org = scope.split('/', 1)[0] ?? '';
  if (!SCOPE.test(scope) || more.length > 0) return damaged;
  const values = new Map<string, number>();
  let value: number | undefined;
  for (const word of groups === '' ? [] : groups.split('_')) {
    const name = word.replaceAll('.', '/');
    if (/^\d$/.test(word)) value = Number(word);
    else if (value === undefined || !NAME.test(name)) return damaged;
    else values.set(`${org}/${name}`, value);
  }
  return { scope, values: Object.fromEntries(values) };
}
