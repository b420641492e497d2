import type { Paper } from '../domain/interview/paper.ts';

/** What the page of a sheet hands to its script. */
export interface SheetData {
  paper: Paper;
  /** Roles whose self-check may be copied, the first one with an answer counts; empty on a superior's sheet. */
  roles: readonly string[];
  /** Ids of abilities that are no longer used, and what each became; null when it is gone. */
  moved: Readonly<Record<string, string | null>>;
  /** The day of the content, for the Excel file. */
  date: string;
  siteName: string;
  /** The name of the Excel file. */
  fileName: string;
}
