import type { Source } from '../../model/fields.ts';
import { ID, SEGMENT } from '../../model/ids.ts';
import type { Field, RowSource } from './table.ts';

/** The field that names a row for good. */
export const ID_FIELD = {
  key: 'id',
  label: '識別子',
  type: 'string',
  pattern: ID,
  description: '変わらない名前。別のものに使い回さない',
} as const satisfies Field;

/** A pattern without its anchors, to stand inside another one. */
export const bare = (pattern: RegExp): string => pattern.source.slice(1, -1);

/** What names a cell of a table for good: the table's id, and row and column as cellFragment() joins them. */
export const CELL_ID = new RegExp(`^${bare(ID)}#${bare(SEGMENT)}--${bare(SEGMENT)}$`);

/** The field that names a row for good where it is no entry of its own: a cell of a table, a step between two ranks. */
export const placeIdField = (pattern: RegExp, description: string) =>
  ({ key: 'id', label: '識別子', type: 'string', pattern, description }) as const satisfies Field;

/** The ability that a row is about. */
export const COMPETENCY_FIELD = {
  key: 'competency',
  label: '能力・観点',
  type: 'string',
  pattern: ID,
  description: '能力・観点のID（能力・観点の表の id）',
} as const satisfies Field;

/** The field that names the organisation of a row; it is the first segment of the row's id. */
export const ORG_FIELD = {
  key: 'org',
  label: '団体',
  type: 'string',
  pattern: ID,
  description: '団体の記号。頁の番地の始めの部分と同じ',
} as const satisfies Field;

/** Other names of the thing. */
export const ALIASES_FIELD = {
  key: 'aliases',
  label: '別名',
  type: 'strings',
  description: '別名・表記ゆれ',
} as const satisfies Field;

/** The errata that concern a row, so that no mended reading goes unseen in the data either. */
export const ERRATA_FIELD = {
  key: 'errata',
  label: '校訂注',
  type: 'strings',
  description: 'この行に関わる校訂注のID（校訂注の表の id）',
} as const satisfies Field;

/** A name with its number in front, for readers of a spreadsheet: it turns a lone `(1)` into minus one. */
export const numbered = (number: string | null, name: string): string => (number === null ? name : `${number} ${name}`);

/** What the three bases mean, for the description of a field. */
export const BASIS_MEANING = 'stated=原文に書いてある、inferred=推定、unknown=原文に無い';

/** The source of a fact as the data give it: the site's own place for it is in `url`. */
export const rowSource = ({ document, section }: Source): RowSource => ({ document, section });
