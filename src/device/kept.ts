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
   * this thing at all. A part that cannot be read is left out, and `leaveOut` is called so that the whole text is put
   * aside: nothing a person entered is lost by it.
   */
  read: (data: unknown, version: number, leaveOut: () => void) => T | undefined;
}

/**
 * Why something could not be read or kept.
 * - `blocked`: the browser allows no storage (private mode, settings)
 * - `full`: no room left
 * - `unreadable`: what was kept is damaged or of another program; it is put aside, not deleted
 * - `partly`: a part of it is damaged; the rest is used, and the whole text is put aside
 * - `newer`: kept by a later version of this site; it is not touched
 */
export type Trouble = 'blocked' | 'full' | 'unreadable' | 'partly' | 'newer';

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
  /** The day of the last change (`2026-11-21`); null when nothing is kept, or when no day was kept with it. */
  readonly day: string | null;
  /** The text as it stands in the storage, also one that cannot be read; null when there is none. */
  readonly stored: string | null;
  /**
   * Changes the value. The newest kept value goes in, also one that another tab has kept meanwhile. The result is the
   * value of this tab even when it could not be kept: nothing the person entered is lost before the page is closed.
   */
  change: (update: (value: T) => T) => Trouble | null;
  /**
   * Forgets the value, and what was put aside. Gives the function that brings both back; what was kept in between stays,
   * and the old text is then put aside beside it.
   */
  erase: () => () => void;
  /** Calls back after every change, by this tab or another. Gives the function that stops it. */
  listen: (heard: (value: T) => void) => () => void;
}

const PREFIX = 'michishirube:';
/** In letters. A hundred times what a diligent reader enters; longer texts are not ours, and would hold up the page. */
export const LONGEST = 1_000_000;
/** Between two texts that were put aside. */
const BETWEEN = '\n';

/** The name under which a shape is kept in the storage of the browser. */
export const storageKey = (name: string): string => `${PREFIX}${name}`;
const asideKey = (name: string): string => `${PREFIX}${name}:aside`;

/** What a record holds: the value and the day it was kept, or why there is none. */
export type Reading<T> =
  { value: T; day: string | null; trouble: 'partly' | null } | { value?: undefined; trouble: 'unreadable' | 'newer' };

/** A day as it is kept: `2026-11-21`; null for anything else. */
export const dayOr = (day: unknown): string | null =>
  typeof day === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) ? day : null;

/** Reads the record of a shape, parsed: `{ version: 1, day: '2026-11-21', data: … }`. Nothing is thrown. */
export function readRecord<T>(shape: Shape<T>, record: unknown): Reading<T> {
  try {
    if (typeof record !== 'object' || record === null) return { trouble: 'unreadable' };
    const { version, day, data } = record as { version?: unknown; day?: unknown; data?: unknown };
    if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { trouble: 'unreadable' };
    if (version > shape.version) return { trouble: 'newer' };
    let whole = true;
    const value = shape.read(data, version, () => (whole = false));
    return value === undefined
      ? { trouble: 'unreadable' }
      : { value, day: dayOr(day), trouble: whole ? null : 'partly' };
  } catch {
    return { trouble: 'unreadable' };
  }
}

/** Reads the text of a shape: the JSON of a record. Nothing is thrown. */
export function readText<T>(shape: Shape<T>, text: string): Reading<T> {
  if (text.length > LONGEST) return { trouble: 'unreadable' };
  try {
    return readRecord(shape, JSON.parse(text));
  } catch {
    return { trouble: 'unreadable' };
  }
}

/** What is kept of a value: the version of its shape, and the day when it is known. */
export const recordOf = <T>(shape: Shape<T>, value: T, day: string | null) => ({
  version: shape.version,
  ...(day === null ? {} : { day }),
  data: value,
});

/** Adds a text to those put aside, unless it is already among them. */
function withText(aside: string | null, text: string): string {
  if (aside === null) return text;
  return `${BETWEEN}${aside}${BETWEEN}`.includes(`${BETWEEN}${text}${BETWEEN}`) ? aside : `${aside}${BETWEEN}${text}`;
}

/**
 * Opens what is kept under a shape.
 * @param shape what it is
 * @param shelf where it is kept; undefined when the browser allows none
 * @param elsewhere tells of changes by other tabs, and of a page that is shown again: the browser's window
 * @param today gives the day that is kept with a change: `2026-11-21`
 */
export function keep<T>(
  shape: Shape<T>,
  shelf: Shelf | undefined,
  elsewhere?: Pick<Window, 'addEventListener'>,
  today: () => string | null = () => null,
): Kept<T> {
  const key = storageKey(shape.name);
  let value = shape.empty;
  let day: string | null = null;
  let stored: string | null = null;
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
      stored = shelf.getItem(key);
    } catch {
      trouble = 'blocked';
      return;
    }
    value = shape.empty;
    day = null;
    trouble = null;
    if (stored === null) return;
    const reading = readText(shape, stored);
    trouble = reading.trouble;
    if (reading.trouble === null || reading.trouble === 'partly') ({ value, day } = reading);
    // A second damage joins the first: neither is lost.
    if (trouble === 'unreadable' || trouble === 'partly') aside = withText(aside, stored);
  };

  /** Puts what could not be read aside. Without room for both, the text itself moves. */
  const putAside = (shelf: Shelf, text: string): void => {
    const asideName = asideKey(shape.name);
    if (shelf.getItem(asideName) === text) return;
    try {
      shelf.setItem(asideName, text);
    } catch (error) {
      const damaged = shelf.getItem(key);
      if (damaged === null) throw error;
      shelf.removeItem(key);
      try {
        shelf.setItem(asideName, text);
      } catch {
        shelf.setItem(key, damaged);
        throw error;
      }
    }
  };

  const store = (): Trouble | null => {
    if (!shelf) return 'blocked';
    // What a later version kept is never overwritten by this one.
    if (trouble === 'newer') return 'newer';
    try {
      if (aside !== null) putAside(shelf, aside);
      day = today();
      const text = JSON.stringify(recordOf(shape, value, day));
      shelf.setItem(key, text);
      stored = text;
      return null;
    } catch (error) {
      return error instanceof DOMException && error.name === 'SecurityError' ? 'blocked' : 'full';
    }
  };

  const tell = (): void => {
    for (const heard of listeners) heard(value);
  };
  const reread = (): void => {
    if (!unkept) refresh();
    tell();
  };

  refresh();
  elsewhere?.addEventListener('storage', ({ key: changed }) => {
    if (changed === null || changed === key) reread();
  });
  // A page that comes back by the back button has heard nothing of what happened meanwhile.
  elsewhere?.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) reread();
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
    get day() {
      return day;
    },
    get stored() {
      return stored;
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
      if (!unkept) refresh();
      const before = { value, aside, unkept, stored };
      value = shape.empty;
      day = null;
      stored = null;
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
      return () => {
        if (shelf && !unkept) refresh();
        try {
          const meanwhile = stored !== null || unkept;
          if (before.stored !== null && !meanwhile) shelf?.setItem(key, before.stored);
          const old = [before.aside, meanwhile ? before.stored : null, aside].filter((text) => text !== null);
          if (old.length > 0) shelf?.setItem(asideKey(shape.name), old.reduce(withText));
          if (!meanwhile && before.unkept) {
            value = before.value;
            unkept = true;
            tell();
          } else reread();
        } catch {
          value = before.value;
          unkept = true;
          trouble = 'full';
          tell();
        }
      };
    },
    listen(heard) {
      listeners.add(heard);
      return () => void listeners.delete(heard);
    },
  };
}
