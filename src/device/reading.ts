// How shapes read parsed JSON that may have come from anywhere.

/** An id of an entry with its organisation: `kiyose/kakaricho`. Never a name that objects have by themselves. */
export const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*(\/[a-z][a-z0-9]*(-[a-z0-9]+)*)+$/;

/** Long enough for every title of the site, short enough for a page. */
const LONGEST_NAME = 200;

/** A thing with named parts, as opposed to a list, a text, a number or nothing. */
export const isThing = (data: unknown): data is Record<string, unknown> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** A name or title as it is shown: text that is neither empty nor endless. */
export const isName = (data: unknown): data is string =>
  typeof data === 'string' && data.trim() !== '' && data.length <= LONGEST_NAME;

/**
 * Reads a thing part by part into a new one. What `read` gives undefined for is left out, and told to `leaveOut`.
 * Names such as `__proto__` stay names: nothing is assigned.
 */
export function readEach<T>(
  data: Record<string, unknown>,
  read: (name: string, part: unknown) => T | undefined,
  leaveOut: () => void,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, part]) => {
      const value = read(name, part);
      if (value === undefined) leaveOut();
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
