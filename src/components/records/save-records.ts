import { type ToWrite, writeRecords } from '../../device/file.ts';
import type { Kept, Shape } from '../../device/kept.ts';
import { today } from '../../device/today.ts';
import { saveFile } from './save-file.ts';

/** Something that is kept, with what it is. */
export interface Opened {
  shape: Shape<unknown>;
  kept: Kept<unknown>;
}

/** What is kept of some things, as the file takes it. */
export const toWrite = (opened: readonly Opened[]): ToWrite[] =>
  opened.map(({ shape, kept }) => ({
    shape,
    value: kept.value,
    trouble: kept.trouble,
    aside: kept.aside,
    day: kept.day,
    stored: kept.stored,
  }));

/** Writes some things out as a file, named after the day: `michishirube-2026-11-21.json`. */
export function saveRecords(opened: readonly Opened[]): void {
  // What is entered here while a later version's record stands in the storage is written out, not that record.
  const parts = toWrite(opened).map((part) =>
    part.trouble === 'newer' && part.value !== part.shape.empty ? { ...part, trouble: null } : part,
  );
  saveFile(`michishirube-${today()}.json`, 'application/json', writeRecords(parts, today()));
}
