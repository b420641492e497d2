import { type CellStyle, writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Paper, PaperCell, PaperText } from './paper.ts';

/** What somebody has written on a sheet. */
export interface FilledIn {
  /** By the id of the field. */
  notes: Readonly<Record<string, string>>;
  /** The word that is circled, by the id of the choice. */
  choices: Readonly<Record<string, string>>;
}

export const BLANK: FilledIn = { notes: {}, choices: {} };

/** In the width of a digit; together they fill the width of A4 at a size that can be read. */
const WIDTHS = [34, 24, 36] as const;

/** In points, for the font below. */
const LINE_HEIGHT = 15;
const HAND_HEIGHT = 20;

/** Excel shows a cell of the format "text" as ##### when it is longer than this. */
const TEXT_FORMAT_LIMIT = 255;

const FONT = { name: '游ゴシック', size: 10 } as const;
const LINE = { style: 'thin', color: { rgb: '8C8C8C' } } as const;
const FRAME = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const WRAP = { vertical: 'top', wrapText: true } as const;
const fill = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

const STYLES = {
  plain: { font: FONT, alignment: WRAP },
  title: { font: { ...FONT, size: 16, bold: true }, alignment: { vertical: 'center' } },
  notice: { font: { ...FONT, size: 12, bold: true }, alignment: WRAP, border: FRAME },
  heading: { font: { ...FONT, size: 12, bold: true }, alignment: { vertical: 'bottom' } },
  note: { font: { ...FONT, size: 9 }, alignment: WRAP },
  column: { font: { ...FONT, bold: true }, alignment: WRAP, border: FRAME, fill: fill('E8F1FE') },
  cell: { font: FONT, alignment: WRAP, border: FRAME },
  field: { font: FONT, alignment: WRAP, border: FRAME, fill: fill('FFFBEA') },
} as const satisfies Record<string, CellStyle>;

/** The width of a text in digits: letters of Japanese take two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 0x80 ? 1 : 2), 0);

const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (width - 1))), 0);

/** The words of a cell in one text: the name, then a line for each sentence. */
export function cellText({ title, mark, tags = [], lines }: PaperText): string {
  const name = [mark ? `${mark.sign}（${mark.word}）` : '', title ?? '', tags.map((tag) => `［${tag}］`).join('')];
  return [name.filter(Boolean).join(' '), ...lines].filter((line) => line !== '').join('\n');
}

/** Puts a sheet together row by row. */
class Rows {
  readonly values: (string | null)[][] = [];
  readonly cells: NonNullable<WriteSheet['cells']> = new Map();
  readonly merges: NonNullable<WriteSheet['merges']> = [];
  readonly rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  readonly rowBreaks: number[] = [];
  readonly dataValidations: NonNullable<WriteSheet['dataValidations']> = [];

  /** Adds a row of one to three cells; the last one reaches to the right edge. */
  add(cells: readonly { text: string; style: CellStyle; room?: number; options?: readonly string[] }[]): void {
    const row = this.values.length;
    const values: (string | null)[] = [null, null, null];
    let height = 0;
    for (const [at, { text, style, room = 0, options }] of cells.entries()) {
      const last = at === cells.length - 1;
      const columns = last ? WIDTHS.slice(at) : WIDTHS.slice(at, at + 1);
      const width = columns.reduce((sum, each) => sum + each, 0);
      values[at] = text === '' ? null : text;
      const size = style.font?.size ?? FONT.size;
      const lines = style.alignment?.wrapText === true ? linesIn(text, (width * FONT.size) / size) : 1;
      height = Math.max(height, lines * LINE_HEIGHT * (size / FONT.size) + 6, room * HAND_HEIGHT);
      const isText = text !== '' && text.length <= TEXT_FORMAT_LIMIT;
      for (const column of columns.keys()) {
        this.cells.set(`${row},${at + column}`, {
          ...(column === 0 && text !== '' ? { value: text, type: 'string' as const } : {}),
          style: isText ? { ...style, numFmt: '@' } : style,
        });
      }
      if (columns.length > 1) this.merges.push({ startRow: row, startCol: at, endRow: row, endCol: 2 });
      if (options) {
        this.dataValidations.push({
          type: 'list',
          values: [...options],
          allowBlank: true,
          range: `${'ABC'[at] ?? ''}${row + 1}`,
        });
      }
    }
    this.values.push(values);
    this.rowDefs.set(row, { height: Math.round(height) });
  }
}

function cellOf(cell: PaperCell, { notes, choices }: FilledIn, scale: readonly string[]) {
  switch (cell.kind) {
    case 'text':
      return { text: cellText(cell), style: STYLES.cell };
    case 'field':
      return { text: notes[cell.id] ?? '', style: STYLES.field, room: cell.room };
    case 'choice':
      return { text: choices[cell.id] ?? '', style: STYLES.field, options: scale };
  }
}

/**
 * A sheet as an Excel file: the same tables as on the page, cells to type in, a list to choose from, set up for A4. The same
 * content gives the same bytes. Runs in Node and in a browser.
 * @param filled what goes into the fields; nothing for a blank sheet
 * @param date the day of the content, `YYYY-MM-DD`: the time of writing would make every build a different file
 * @param siteName who made the sheet
 */
export async function toPaperWorkbook(
  paper: Paper,
  filled: FilledIn,
  date: string,
  siteName: string,
): Promise<Uint8Array> {
  const rows = new Rows();
  const full = (text: string, style: CellStyle) => rows.add([{ text, style }]);
  full(`${paper.organization}　${siteName}`, STYLES.note);
  full(`${paper.title}　${paper.subject}`, STYLES.title);
  const [strongest = '', ...others] = paper.notices;
  full(strongest, STYLES.notice);
  for (const notice of others) full(notice, STYLES.note);
  for (const name of paper.pen) {
    rows.add([
      { text: name, style: STYLES.cell },
      { text: '', style: STYLES.field, room: 1 },
    ]);
  }
  for (const { heading, notes, columns, rows: lines, newPage = false } of paper.sections) {
    if (newPage) rows.rowBreaks.push(rows.values.length - 1);
    rows.add([{ text: heading, style: STYLES.heading, room: 1.6 }]);
    for (const note of notes) full(note, STYLES.note);
    rows.add(columns.map((text) => ({ text, style: STYLES.column })));
    for (const line of lines) rows.add(line.map((cell) => cellOf(cell, filled, paper.scale)));
  }
  full('文章は読み解き版です。原文と食い違うときは原文が正です。', STYLES.note);
  const day = new Date(`${date}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      {
        name: '面談シート',
        columns: WIDTHS.map((width) => ({ width, style: STYLES.plain })),
        rows: rows.values,
        cells: rows.cells,
        merges: rows.merges,
        rowDefs: rows.rowDefs,
        dataValidations: rows.dataValidations,
        rowBreaks: rows.rowBreaks,
        pageSetup: {
          paperSize: 'a4',
          orientation: 'portrait',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          horizontalCentered: true,
          printArea: `$A$1:$C$${rows.values.length}`,
          margins: { top: 0.5, right: 0.45, bottom: 0.55, left: 0.45, header: 0.25, footer: 0.25 },
        },
        headerFooter: { oddFooter: '&C&P / &N' },
        view: { showGridLines: false },
      },
    ],
    defaultFont: FONT,
    properties: { title: `${paper.title} ${paper.subject}`, description: strongest, created: day, modified: day },
  });
}
