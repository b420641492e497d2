import type { CellContent } from './cell-value.ts';
import type { FieldEdit } from './edit-sheet.ts';

/** Something in the workbook that has to be mended before anything is written. */
export interface WorkbookProblem {
  sheet: string;
  /** `C7`; undefined when the whole sheet is meant. */
  cell: string | undefined;
  /** The row in words: `課長 × 人材育成能力`; undefined when no row is meant. */
  place: string | undefined;
  message: string;
}

/** A cell that somebody changed. */
export interface CellChange {
  sheet: string;
  cell: string;
  place: string;
  label: string;
  before: CellContent;
  after: CellContent;
}

/** What is to be written into one file, and from which cells. */
export interface FileEdit extends FieldEdit {
  file: string;
  changes: readonly CellChange[];
}

/** What a workbook would change. With problems, nothing of it may be written. */
export interface WorkbookReading {
  changes: readonly CellChange[];
  edits: readonly FileEdit[];
  problems: readonly WorkbookProblem[];
  /** What the person should know and need not mend: rows and columns that are not taken in. */
  notes: readonly string[];
  /** Rows whose content changed after the export, while the workbook left them alone: the newer content stays. */
  newer: number;
}
