/** What is kept in this browser under one name. The reader of old and foreign data lives here, the place to keep it in `kept`. */
export interface Shape<T> {
  /** The name in the browser's storage, in ASCII: `progress`. */
  name: string;
  /** What it is to the reader, for messages and the page of what is kept: 学習の記録. */
  label: string;
  /** Raised whenever `read` has to tell old data from new. */
  version: number;
  empty: T;
  /**
   * Reads what was kept, by this version or an older one. Takes parsed JSON of any form, gives undefined when it is not
   * this thing at all. Parts that cannot be read are left out only if nothing a person entered is lost by it.
   */
  read: (data: unknown, version: number) => T | undefined;
}

/**
 * Why something could not be read or kept.
 * - `blocked`: the browser allows no storage (private mode, settings)
 * - `full`: no room left
 * - `unreadable`: what was kept is damaged or of another program; it is put aside, not deleted
 * - `newer`: kept by a later version of this site; it is not touched
 */
export type Trouble = 'blocked' | 'full' | 'unreadable' | 'newer';

/** The parts of the browser's storage that are used. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** A value that lives in this browser, the same in all its tabs. */
export interface Kept<T> {
  /** The value now. */
  readonly value: T;
  /** What stood in the way at the last reading or keeping; null when all went well. */
  readonly trouble: Trouble | null;
  /** Text that could not be read and was put aside; null when there is none. */
  readonly aside: string | null;
  /**
   * Changes the value. The newest kept value goes in, also one that another tab has kept meanwhile. The result is the
   * value of this tab even when it could not be kept: nothing the person entered is lost before the page is closed.
   */
  change: (update: (value: T) => T) => Trouble | null;
  /** Forgets the value, and what was put aside. */
  erase: () => void;
  /** Calls back after every change, by this tab or another. Gives the function that stops it. */
  listen: (heard: (value: T) => void) => () => void;
}

const PREFIX = 'michishirube:';
/** Between two texts that were put aside. */
const BETWEEN = '\n';

/** The name under which a shape is kept in the storage of the browser. */
export const storageKey = (name: string): string => `${PREFIX}${name}`;
const asideKey = (name: string): string => `${PREFIX}${name}:aside`;

/** What a text from the storage holds. */
type Reading<T> = { value: T } | { trouble: 'unreadable' | 'newer' };

/** Reads the text of a shape: `{"version":1,"data":…}`. Nothing is thrown. */
export function readText<T>(shape: Shape<T>, text: string): Reading<T> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null) return { trouble: 'unreadable' };
    const { version, data } = parsed as { version?: unknown; data?: unknown };
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { trouble: 'unreadable' };
    if (version > shape.version) return { trouble: 'newer' };
    const value = shape.read(data, version);
    return value === undefined ? { trouble: 'unreadable' } : { value };
  } catch {
    return { trouble: 'unreadable' };
  }
}

/** The text under which a value is kept. */
export const writeText = <T>(shape: Shape<T>, value: T): string =>
  JSON.stringify({ version: shape.version, data: value });

/**
 * Opens what is kept under a shape.
 * @param shape what it is
 * @param shelf where it is kept; undefined when the browser allows none
 * @param elsewhere tells of changes by other tabs: the browser's window
 */
export function keep<T>(
  shape: Shape<T>,
  shelf: Shelf | undefined,
  elsewhere?: Pick<Window, 'addEventListener'>,
): Kept<T> {
  const key = storageKey(shape.name);
  let value = shape.empty;
  let trouble: Trouble | null = null;
  /** Whether `value` holds something that the shelf does not. */
  let unkept = false;
  let aside: string | null = null;
  const listeners = new Set<(value: T) => void>();

  const refresh = (): void => {
    if (!shelf) {
      trouble = 'blocked';
      return;
    }
    try {
      aside = shelf.getItem(asideKey(shape.name));
      const text = shelf.getItem(key);
      if (text === null) {
        value = shape.empty;
        trouble = null;
        return;
      }
      const reading = readText(shape, text);
      if ('value' in reading) {
        value = reading.value;
        trouble = null;
      } else {
        trouble = reading.trouble;
        // A second damage joins the first: neither is lost.
        if (reading.trouble === 'unreadable' && !aside?.split(BETWEEN).includes(text))
          aside = aside === null ? text : `${aside}${BETWEEN}${text}`;
      }
    } catch {
      trouble = 'blocked';
    }
  };

  const store = (): Trouble | null => {
    if (!shelf) return 'blocked';
    // What a later version kept is never overwritten by this one.
    if (trouble === 'newer') return 'newer';
    try {
      // What could not be read is put aside first; without room for that, it stays where it is.
      if (aside !== null && shelf.getItem(asideKey(shape.name)) !== aside) shelf.setItem(asideKey(shape.name), aside);
      shelf.setItem(key, writeText(shape, value));
      return null;
    } catch (error) {
      return error instanceof DOMException && error.name === 'SecurityError' ? 'blocked' : 'full';
    }
  };

  const tell = (): void => {
    for (const heard of listeners) heard(value);
  };

  refresh();
  elsewhere?.addEventListener('storage', (event) => {
    if (event.key !== null && event.key !== key) return;
    if (!unkept) refresh();
    tell();
  });

  return {
    get value() {
      return value;
    },
    get trouble() {
      return trouble;
    },
    get aside() {
      return aside;
    },
    change(update) {
      if (!unkept) refresh();
      value = update(value);
      trouble = store();
      unkept = trouble !== null;
      tell();
      return trouble;
    },
    erase() {
      value = shape.empty;
      aside = null;
      unkept = false;
      trouble = shelf ? null : 'blocked';
      try {
        shelf?.removeItem(key);
        shelf?.removeItem(asideKey(shape.name));
      } catch {
        trouble = 'blocked';
      }
      tell();
    },
    listen(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}
