import { addressOf } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { markWords } from '../marks.ts';
import { roleChange, type RoleAbilityChange, type RoleChange } from '../role-change.ts';
import { cellsOfRole, joinExpectations, type JoinedExpectation } from '../roles.ts';
import type { Change } from '../ability-change.ts';
import { changeWords } from '../change-words.ts';
import type { PaperText } from './paper.ts';
import type { InterviewSubject } from './subject.ts';

/** One ability on a sheet: its words, and what it is about. */
export interface ExpectationRow {
  competency: string;
  text: PaperText;
}

/**
 * What fits on one page of A4 beside the heading and the next steps, with room to write: lines in all, letters in a line of
 * the first column, and the lines that a row takes at least. Measured on the printed page; tests count its pages.
 */
const FITS = { lines: 37, letters: 22, perRow: 3.6, rows: 8 } as const;

/** What a sheet says of the abilities, and what is left to say below its table. */
export interface ExpectationTable {
  rows: readonly ExpectationRow[];
  notes: readonly string[];
  /** Room for so many lines of handwriting in each row: the more, the fewer rows there are. */
  room: number;
}

/** Room for handwriting, and the lines of print that it takes, most first. */
const ROOMS = [
  { room: 4, lines: 7.5 },
  { room: 3, lines: 5.2 },
] as const;

/** On a heading or a mark that this site inferred. */
const INFERRED = '推定';

/** What the tag above means, where a table has it. */
const inferredNote = (rows: readonly ExpectationRow[]): string[] =>
  rows.some(({ text }) => text.tags?.includes(INFERRED))
    ? [`「${INFERRED}」の印は、見出しや印の読み方がこのサイトの推定であることを示します。`]
    : [];

/** The lines that a row takes on paper. */
const linesOf = ({ text }: ExpectationRow): number =>
  Math.max(
    FITS.perRow,
    text.lines.reduce((sum, line) => sum + Math.ceil(line.length / FITS.letters), 1.5),
  );

/** The rows that a table has room for, the weightiest ones, and a line that names the others. */
function shortened(rows: readonly ExpectationRow[], others: string): ExpectationTable {
  let lines = 0;
  const tooMany = rows.findIndex((row, at) => {
    lines += linesOf(row);
    return at >= FITS.rows || lines > FITS.lines;
  });
  const count = tooMany < 0 ? rows.length : tooMany;
  const left = rows.slice(count).map(({ text }) => `${text.mark?.sign ?? ''}${text.title ?? ''}`);
  const shown = rows.slice(0, count);
  return {
    rows: shown,
    notes: [...inferredNote(shown), ...(left.length > 0 ? [`${others}: ${left.join('、')}`] : [])],
    room:
      ROOMS.find(
        ({ lines: needed }) => shown.reduce((sum, row) => sum + Math.max(linesOf(row), needed), 0) <= FITS.lines,
      )?.room ?? 2,
  };
}

const names = (catalog: Catalog, ids: readonly string[]) =>
  ids.map((id) => catalog.get('competency', id).data.name).join('、');

const isStated = ({ mark, statements }: JoinedExpectation) => mark !== null || statements.length > 0;

/** The name of an ability with its mark, as the sheet shows it. */
function heading(catalog: Catalog, expectation: JoinedExpectation): Omit<PaperText, 'lines'> {
  const { competency, mark, markBasis, headingBasis, cells } = expectation;
  const table = cells.find((cell) => cell.mark !== null)?.table;
  const tags = [...(headingBasis === 'inferred' || (mark !== null && markBasis === 'inferred') ? [INFERRED] : [])];
  return {
    kind: 'text',
    title: catalog.get('competency', competency).data.name,
    address: addressOf('competency', competency),
    ...(mark !== null && table ? { mark: { sign: mark, word: markWords(table)[mark] } } : {}),
    tags,
  };
}

/** What the tables say of a role and an ability; where they give a mark alone, what the ability means. */
const wordsOf = (catalog: Catalog, { competency, statements }: JoinedExpectation): readonly string[] =>
  statements.length > 0 ? statements : [`意味: ${catalog.get('competency', competency).data.summary}`];

/** What is expected of a role. */
function ofRole(catalog: Catalog, role: string): ExpectationTable {
  const joined = joinExpectations(cellsOfRole(catalog, role));
  const unstated = joined.filter((expectation) => !isStated(expectation)).map(({ competency }) => competency);
  const rows = joined.filter(isStated).map((expectation) => ({
    competency: expectation.competency,
    text: { ...heading(catalog, expectation), lines: wordsOf(catalog, expectation) },
  }));
  const table = shortened(rows, 'ほかに求められるもの（職層の頁に全部あります）');
  return {
    rows: table.rows,
    room: table.room,
    notes: [
      ...table.notes,
      ...(unstated.length > 0
        ? [`表に印の無いもの（記載なし。不要という意味ではありません）: ${names(catalog, unstated)}`]
        : []),
    ],
  };
}

/** Longer words of one's own role stay on the page of the promotion diff. In letters: three lines of the column. */
const LONGEST_FORMER = 60;

const formerWords = (words: string): string =>
  words.length > LONGEST_FORMER ? '（いまの職の言葉は、昇任差分の頁にあります）' : `（いまの職では: ${words}）`;

/** A change in words: what is expected after it, and what was expected instead of the new words before it. */
function changedText(catalog: Catalog, ability: RoleAbilityChange, { from, marked }: RoleChange): PaperText {
  const { change, after, lost } = ability;
  if (!after) throw new Error(`unreachable: 「${ability.competency}」 is stated at the role that is stepped to`);
  const { tags = [], ...rest } = heading(catalog, after);
  return {
    ...rest,
    tags: [changeWords(marked)[change].short, ...tags],
    lines: [
      ...wordsOf(catalog, after),
      ...(change === 'reworded' && lost.length > 0 ? [formerWords(lost.join('／'))] : []),
      ...(change === 'lowered' ? [`（${from.data.name}では◎。重みが下がる分を、だれかに渡せるかを考えます）`] : []),
    ],
  };
}

const of = ({ abilities }: RoleChange, ...changes: readonly Change[]) =>
  abilities.filter(({ change }) => changes.includes(change));

/** What changes at a step. What stays and what is no longer stated is told below the table. */
function ofStep(catalog: Catalog, from: string, to: string): ExpectationTable {
  const change = roleChange(catalog, from, to);
  const same = of(change, 'unchanged').map(({ competency }) => competency);
  const dropped = of(change, 'dropped').map(({ competency }) => competency);
  const rows = of(change, 'newly-especially', 'raised', 'lowered', 'new', 'reworded').map((ability) => ({
    competency: ability.competency,
    text: changedText(catalog, ability, change),
  }));
  const table = shortened(rows, 'ほかに変わるもの（昇任差分の頁に全部あります）');
  return {
    rows: table.rows,
    room: table.room,
    notes: [
      ...table.notes,
      ...(same.length > 0 ? [`変わらないもの: ${names(catalog, same)}`] : []),
      ...(dropped.length > 0
        ? [
            `${change.to.data.name}の表には書かれていないもの（不要という意味ではありません）: ${names(catalog, dropped)}`,
          ]
        : []),
    ],
  };
}

/** What the first table of a sheet holds: the expectations of a role, or what changes at a step. */
export const expectationTable = (catalog: Catalog, { role, next }: InterviewSubject): ExpectationTable =>
  next ? ofStep(catalog, role.id, next.id) : ofRole(catalog, role.id);

/** The abilities that weigh less at the next role: what one may hand over. Empty for a role. */
export const handedOver = (catalog: Catalog, { role, next }: InterviewSubject): string =>
  next
    ? names(
        catalog,
        of(roleChange(catalog, role.id, next.id), 'lowered').map(({ competency }) => competency),
      )
    : '';
