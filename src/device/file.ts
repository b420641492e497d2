import { dayOr, type Kept, LONGEST, readRecord, recordOf, type Shape } from './kept.ts';
import { isThing } from './reading.ts';

// The file into which a reader writes out what this browser keeps, and from which they take it in again:
// {"format":"michishirube-records","version":1,"day":"2026-11-21",
//  "records":{"progress":{"version":1,"day":"2026-11-20","data":{…}}},
//  "unreadable":{"progress":"the text that was put aside"}}

const FORMAT = 'michishirube-records';
const VERSION = 1;

/** One thing to write out: what it is, and what is kept of it. */
export type ToWrite = Pick<Kept<unknown>, 'value' | 'trouble' | 'aside' | 'day' | 'stored'> & { shape: Shape<unknown> };

/** Whether there is anything of a shape to write out. */
export const isEmpty = ({ shape, value, aside, trouble }: ToWrite): boolean =>
  trouble !== 'newer' && aside === null && JSON.stringify(value) === JSON.stringify(shape.empty);

/** What a later version kept is written out as it stands. */
function recordToWrite({ shape, value, day, trouble, stored }: ToWrite): unknown {
  return trouble === 'newer' && stored !== null ? JSON.parse(stored) : recordOf(shape, value, day);
}

/**
 * The text of the file.
 * @param day the day it is written: `2026-11-21`
 */
export function writeRecords(parts: readonly ToWrite[], day: string): string {
  const full = parts.filter((part) => !isEmpty(part));
  const aside = full.flatMap(({ shape, aside }) => (aside === null ? [] : [[shape.name, aside] as const]));
  const file = {
    format: FORMAT,
    version: VERSION,
    day,
    records: Object.fromEntries(full.map((part) => [part.shape.name, recordToWrite(part)])),
    ...(aside.length > 0 ? { unreadable: Object.fromEntries(aside) } : {}),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Why a file could not be taken in.
 * - `empty`: there is nothing in it
 * - `huge`: far larger than anything this site writes
 * - `not-json`: a picture, a document, a file that was cut off
 * - `foreign`: JSON of something else
 * - `newer`: written by a later version of this site
 * - `damaged`: ours, but its records are not there
 */
export type FileProblem = 'empty' | 'huge' | 'not-json' | 'foreign' | 'newer' | 'damaged';

/** One record of a file. */
export interface FilePart {
  shape: Shape<unknown>;
  /** What it holds; undefined when it could not be read. */
  value: unknown;
  day: string | null;
  trouble: 'unreadable' | 'partly' | 'newer' | null;
}

/** What a file holds. */
export interface FileContent {
  day: string | null;
  parts: readonly FilePart[];
  /** Names of records that this version does not know. */
  unknown: readonly string[];
}

/** Reads the text of a file. Takes any text; nothing is thrown. */
export function readRecords(text: string, shapes: readonly Shape<unknown>[]): FileContent | { problem: FileProblem } {
  if (text.trim() === '') return { problem: 'empty' };
  if (text.length > LONGEST * 2) return { problem: 'huge' };
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'not-json' };
  }
  if (!isThing(file) || file['format'] !== FORMAT) return { problem: 'foreign' };
  const { version, day, records } = file;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return { problem: 'damaged' };
  if (version > VERSION) return { problem: 'newer' };
  if (!isThing(records)) return { problem: 'damaged' };
  const known = new Map(shapes.map((shape) => [shape.name, shape]));
  return {
    day: dayOr(day),
    parts: Object.entries(records).flatMap(([name, record]): FilePart[] => {
      const shape = known.get(name);
      if (!shape) return [];
      const { value, trouble, ...reading } = readRecord(shape, record);
      return [{ shape, value, trouble, day: 'day' in reading ? reading.day : null }];
    }),
    unknown: Object.keys(records).filter((name) => !known.has(name)),
  };
}
