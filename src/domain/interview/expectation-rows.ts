import { addressOf } from '../addresses.ts';
import type { Catalog } from '../catalog.ts';
import { markWords } from '../marks.ts';
import { roleChange, type RoleAbilityChange, type RoleChange } from '../role-change.ts';
import { expectations, joinExpectations, type JoinedExpectation } from '../roles.ts';
import type { Change } from '../ability-change.ts';
import type { PaperText } from './paper.ts';
import type { InterviewSubject } from './subject.ts';

/** One ability on a sheet: its words, and what it is about. */
export interface ExpectationRow {
  competency: string;
  text: PaperText;
}

/** What a sheet says of the abilities, and what is left to say below its table. */
export interface ExpectationTable {
  rows: readonly ExpectationRow[];
  notes: readonly string[];
}

const CHANGE_TAGS: Partial<Record<Change, string>> = {
  'newly-especially': '新しく◎',
  raised: '○→◎',
  lowered: '◎→○',
  new: '新しい',
  reworded: '言葉が変わる',
};

/** On a heading or a mark that this site inferred. */
const INFERRED = '推定';

/** What the tag above means, where a table has it. */
const inferredNote = (rows: readonly ExpectationRow[]): string[] =>
  rows.some(({ text }) => text.tags?.includes(INFERRED))
    ? [`［${INFERRED}］は、見出しや印の読み方がこのサイトの推定であることを示します。`]
    : [];

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

/** What is expected of a role. */
function ofRole(catalog: Catalog, role: string): ExpectationTable {
  const joined = joinExpectations(expectations(catalog).filter((cell) => cell.role === role));
  const unstated = joined.filter((expectation) => !isStated(expectation)).map(({ competency }) => competency);
  const rows = joined.filter(isStated).map((expectation) => ({
    competency: expectation.competency,
    text: { ...heading(catalog, expectation), lines: expectation.statements },
  }));
  return {
    rows,
    notes: [
      ...inferredNote(rows),
      ...(unstated.length > 0
        ? [`表に印の無いもの（記載なし。不要という意味ではありません）: ${names(catalog, unstated)}`]
        : []),
    ],
  };
}

/** A change in words: what is expected after it, and what was expected instead of the new words before it. */
function changedText(catalog: Catalog, ability: RoleAbilityChange, from: string): PaperText {
  const { change, after, lost } = ability;
  if (!after) throw new Error(`unreachable: 「${ability.competency}」 is stated at the role that is stepped to`);
  const { tags = [], ...rest } = heading(catalog, after);
  return {
    ...rest,
    tags: [CHANGE_TAGS[change] ?? '', ...tags],
    lines: [
      ...after.statements,
      ...(change === 'reworded' && lost.length > 0 ? [`（いまの職では: ${lost.join('／')}）`] : []),
      ...(change === 'lowered' ? [`（${from}では◎。重みが下がる分を、だれかに渡せるかを考えます）`] : []),
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
    text: changedText(catalog, ability, change.from.data.name),
  }));
  return {
    rows,
    notes: [
      ...inferredNote(rows),
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
