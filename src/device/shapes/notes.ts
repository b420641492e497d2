import { dayOr, type Shape } from '../kept.ts';
import { isName, isThing, readEach } from '../reading.ts';

/** What the reader wrote in one field of a sheet. */
export interface Note {
  text: string;
  /** What the field was called at that time, so that a note can be shown when its field is gone. */
  name: string;
  /** The day it was last changed: `2026-11-21`; null when it was taken over without one. */
  day: string | null;
}

/** The notes on the reader's own sheets, by the id of the sheet (`kiyose/shunin..kakaricho`), then by that of the field. */
export interface Notes {
  sheets: Readonly<Record<string, Readonly<Record<string, Note>>>>;
}

const SHEET = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*(\.\.[a-z][a-z0-9-]*)?$/;
const FIELD = /^[a-z][a-z-]*(:[a-z0-9:#/.-]+)?$/;

/** More than fits on a sheet of paper, and far from filling the storage. In letters. */
export const LONGEST_NOTE = 4000;

function note(id: string, data: unknown): Note | undefined {
  if (id.length > 300 || !FIELD.test(id) || !isThing(data)) return undefined;
  const { text, name, day } = data;
  if (typeof text !== 'string' || text === '' || text.length > LONGEST_NOTE || !isName(name)) return undefined;
  return { text, name, day: dayOr(day) };
}

/** 面談シートのメモ: what the reader wrote on their own sheets. A superior's notes about somebody else are never kept. */
export const NOTES: Shape<Notes> = {
  name: 'notes',
  label: '面談シートのメモ',
  version: 1,
  empty: { sheets: {} },
  read: (data, _version, leaveOut) => {
    if (!isThing(data) || !isThing(data['sheets'])) return undefined;
    return {
      sheets: readEach(
        data['sheets'],
        (sheet, fields) => (SHEET.test(sheet) && isThing(fields) ? readEach(fields, note, leaveOut) : undefined),
        leaveOut,
      ),
    };
  },
};
