import { LONGEST_NOTE, type Note, type Notes } from '../device/shapes/notes.ts';
import type { SelfCheck } from '../device/shapes/self-check.ts';
import type { Paper } from '../domain/interview/paper.ts';
import { follow } from '../self-check/current-answers.ts';
import { answerWord } from '../self-check/scale.ts';
import type { SheetData } from './sheet-data.ts';

/**
 * The words to circle on a sheet, by the id of the choice: what the reader has answered in the self-check. Of several roles
 * the first one that has an answer counts; ids that moved are followed.
 */
export function choicesFrom(selfCheck: SelfCheck, { paper, roles, moved }: SheetData): Record<string, string> {
  const ids = paper.sections.flatMap(({ rows }) =>
    rows.flat().flatMap((cell) => (cell.kind === 'choice' ? [cell.id] : [])),
  );
  const words: Record<string, string> = {};
  for (const role of roles.toReversed()) {
    const answers = Object.hasOwn(selfCheck.abilities, role) ? (selfCheck.abilities[role] ?? {}) : {};
    // Under today's id last, so that it counts before one under an old id.
    const inTurn = Object.entries(answers).sort(
      ([a], [b]) => Number(Object.hasOwn(moved, b)) - Number(Object.hasOwn(moved, a)),
    );
    for (const [id, { value }] of inTurn) {
      const today = follow(id, moved);
      const word = answerWord('abilities', value);
      if (today !== null && ids.includes(today) && paper.scale.includes(word)) words[today] = word;
    }
  }
  return words;
}

/** The notes on one sheet, by the id of the field. */
export const notesOn = (notes: Notes, sheet: string): Readonly<Record<string, Note>> =>
  Object.hasOwn(notes.sheets, sheet) ? (notes.sheets[sheet] ?? {}) : {};

/** The texts of notes, by the id of the field. */
export const textsOf = (notes: Readonly<Record<string, Note>>): Record<string, string> =>
  Object.fromEntries(Object.entries(notes).map(([field, { text }]) => [field, text]));

/** Writes a note on a sheet; an empty text takes the note away. Texts of absurd length are cut. */
export function withNote(
  notes: Notes,
  sheet: string,
  field: { id: string; label: string },
  text: string,
  day: string,
): Notes {
  const { [field.id]: _former, ...others } = notesOn(notes, sheet);
  const note: Note = { text: text.slice(0, LONGEST_NOTE), name: field.label.slice(0, 200), day };
  return withSheet(notes, sheet, text === '' ? others : { ...others, [field.id]: note });
}

/** Puts the notes of one sheet in place of those that were there; a sheet without notes is not kept. */
export function withSheet(notes: Notes, sheet: string, fields: Readonly<Record<string, Note>>): Notes {
  const { [sheet]: _former, ...others } = notes.sheets;
  return { sheets: Object.keys(fields).length === 0 ? others : { ...others, [sheet]: fields } };
}

/** Notes on fields that the sheet no longer has, such as a next step that has changed: shown, never dropped. */
export const strayNotes = (
  notes: Readonly<Record<string, Note>>,
  paper: Pick<Paper, 'sections'>,
): (Note & { id: string })[] => {
  const fields = new Set(
    paper.sections.flatMap(({ rows }) => rows.flat().flatMap((cell) => (cell.kind === 'field' ? [cell.id] : []))),
  );
  return Object.entries(notes)
    .filter(([id]) => !fields.has(id))
    .map(([id, note]) => ({ id, ...note }));
};
