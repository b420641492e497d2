import {
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ComparisonPart, ComparisonTable } from '../comparison-table.ts';
import type { Piece } from '../sentences.ts';

/** A4 in twentieths of a point; the writer turns width and height by itself for landscape. */
const PAGE = { width: 11_906, height: 16_838, margin: 850 };

const HALF = Math.floor((PAGE.height - 2 * PAGE.margin) / 2);

const FONT = { ascii: 'Century', hAnsi: 'Century', eastAsia: 'ＭＳ 明朝', cs: 'Century' };

const sentence = (pieces: readonly Piece[]): Paragraph =>
  new Paragraph({
    children: pieces.map(({ text, side }) => new TextRun(side === 'both' ? { text } : { text, underline: {} })),
  });

const sentences = (all: readonly (readonly Piece[])[]): Paragraph[] =>
  all.length === 0 ? [new Paragraph('（無し）')] : all.map(sentence);

/** A head stays on the page of what it is the head of. */
const bold = (text: string): Paragraph[] => [
  new Paragraph({ keepNext: true, children: [new TextRun({ text, bold: true })] }),
];

const cell = (children: Paragraph[], columns = 1): TableCell =>
  new TableCell({ columnSpan: columns, width: { size: HALF * columns, type: WidthType.DXA }, children });

const tableOf = ({ rows }: ComparisonPart): Table =>
  new Table({
    width: { size: HALF * 2, type: WidthType.DXA },
    columnWidths: [HALF, HALF],
    rows: [
      new TableRow({
        tableHeader: true,
        children: ['新', '旧'].map((text) => cell(bold(text))),
      }),
      ...rows.flatMap(({ place, after, before, effect }) => [
        new TableRow({
          cantSplit: true,
          children: [cell(bold(effect === undefined ? place : `${place}　［${effect}］`), 2)],
        }),
        new TableRow({ cantSplit: true, children: [cell(sentences(after)), cell(sentences(before))] }),
      ]),
    ],
  });

/**
 * A 新旧対照表 as a Word file, A4 landscape: two columns, heads repeated on every page, what differs underlined.
 * @returns the bytes of the file
 */
export async function comparisonWord(table: ComparisonTable): Promise<Uint8Array> {
  const document = new Document({
    title: `${table.title} 新旧対照表`,
    creator: 'みちしるべ',
    styles: {
      default: {
        document: { run: { font: FONT, size: 21 } },
        heading1: { run: { font: FONT, size: 28, bold: true, color: '000000' } },
        heading2: {
          run: { font: FONT, size: 21, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height, orientation: PageOrientation.LANDSCAPE },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        children: [
          new Paragraph({ text: `${table.title}　新旧対照表`, heading: HeadingLevel.HEADING_1 }),
          new Paragraph(`新: ${table.after}　旧: ${table.before}　下線は、変わった部分です。`),
          ...(table.parts.length === 0 ? [new Paragraph('違いはありません。')] : []),
          ...table.parts.flatMap((part) => [
            new Paragraph({ text: part.title, heading: HeadingLevel.HEADING_2, keepNext: true }),
            tableOf(part),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
