import type { Cell } from 'hucre/xlsx';
import { type CellContent, CellError, wantedIn } from './cell-value.ts';
import type { EditField } from './edit-sheet.ts';

/** A cell as the reader of workbooks gives it: its value, and what else it knows of the cell. */
export interface ReadCell {
  value: unknown;
  detail: Cell | undefined;
}

const isContent = (value: unknown): value is CellContent =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** What a cell shows, for telling whether it is as it was exported: a value of another kind is never as it was. */
export const shownContent = ({ value = null }: ReadCell): CellContent => (isContent(value) ? value : '\0');

const LONGEST = 40;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/**
 * What a person wrote into a cell.
 * @throws {CellError} when a program put something there that is no text and no number: an error, a formula, a date, a
 *   percentage
 */
export function contentOf(
  { value, detail }: ReadCell,
  { form, schema }: Pick<EditField, 'form' | 'schema'>,
): CellContent {
  const wanted = wantedIn(schema, form);
  const again = `${form.type === 'number' ? '数だけを書き直してください。' : 'セルの書式を「文字列」にして、書き直してください。'}${wanted}`;
  if (detail?.type === 'error')
    throw new CellError(`エラー「${String(detail.value)}」になっています。値をそのまま書いてください。${wanted}`);
  if (detail?.formula !== undefined)
    throw new CellError(
      `式「=${short(detail.formula)}」が入っています。セルをコピーし、「値の貼り付け」で、式を値に置き換えてください。${wanted}`,
    );
  if (value instanceof Date)
    throw new CellError(
      Number.isNaN(value.valueOf())
        ? `日付になっています。${again}`
        : `日付（${value.toISOString().slice(0, 10)}）になっています。${again}`,
    );
  const content = value ?? null;
  if (!isContent(content)) throw new CellError('読めない値です。文字か数だけを書いてください。');
  if (typeof content === 'number' && detail?.style?.numFmt?.includes('%') === true)
    throw new CellError(`パーセント（${Number((content * 100).toPrecision(12))}%）になっています。${again}`);
  if (typeof content === 'string' && /^[=＝]\S/u.test(content.trim()))
    throw new CellError(
      `式「${short(content.trim())}」が、文字として入っています。値をそのまま書いてください。${wanted}`,
    );
  return content;
}
