// What a sheet for a conversation holds, the same for the page, the Excel file and the reader's own copy of it.

/** Words of the sheet. */
export interface PaperText {
  kind: 'text';
  /** What it is about, in bold: the name of an ability, a question. */
  title?: string;
  /** The address behind the title, from the site's root. */
  address?: string;
  /** A mark before the title, and how it is spoken. */
  mark?: { sign: string; word: string };
  /** Short words beside the title: 推定, ○→◎. */
  tags?: readonly string[];
  lines: readonly string[];
}

/** Room to write in. */
export interface PaperField {
  kind: 'field';
  /** The same for as long as what it is about keeps its id: `ability:kiyose/expertise`. Notes are kept under it. */
  id: string;
  /** What is written here, for those who do not see the table. */
  label: string;
  /** Room for so many lines of handwriting. */
  room: number;
}

/** One of several to be circled; filled in from the self-check. */
export interface PaperChoice {
  kind: 'choice';
  /** The id of the ability. */
  id: string;
  label: string;
}

export type PaperCell = PaperText | PaperField | PaperChoice;

/** A table of the sheet. The first cell of a row names it. */
export interface PaperSection {
  /** In ASCII, unique on the sheet. */
  id: string;
  heading: string;
  /** What to know when reading or filling in the table. */
  notes: readonly string[];
  columns: readonly string[];
  rows: readonly (readonly PaperCell[])[];
  /** Whether it begins a page when it is printed. */
  newPage?: true;
}

/** Whose hand holds the sheet. */
export const SIDES = ['staff', 'supervisor'] as const;
export type Side = (typeof SIDES)[number];

/** A sheet for a conversation (面談シート). */
export interface Paper {
  /** `kiyose/kakaricho`, `kiyose/shunin..kakaricho`. */
  id: string;
  side: Side;
  organization: string;
  /** 面談シート, 面談シート（上司用） */
  title: string;
  /** For whom: 係長級, 主任級 → 係長級. */
  subject: string;
  /** What must be said before anything else; the first is the strongest. */
  notices: readonly string[];
  /** Names of lines for the pen alone: they are never kept. */
  pen: readonly string[];
  sections: readonly PaperSection[];
  /** The answers that a choice offers, in their order. */
  scale: readonly string[];
}

/** Every field of a sheet, in the order in which it is filled in. */
export const fieldsOf = (paper: Pick<Paper, 'sections'>): PaperField[] =>
  paper.sections.flatMap(({ rows }) => rows.flat().filter((cell) => cell.kind === 'field'));
