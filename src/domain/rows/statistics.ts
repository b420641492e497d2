import { firstSegment } from '../../model/ids.ts';
import { addressOf } from '../addresses.ts';
import { rowKind } from '../statistics.ts';
import { inSourceOrder } from './organizations.ts';
import { ERRATA_FIELD, ID_FIELD, ORG_FIELD, rowSource } from './shared-fields.ts';
import { defineTable, type FigureRow } from './table.ts';

const NAME_FIELDS = [
  ID_FIELD,
  ORG_FIELD,
  { key: 'number', label: '番号', type: 'string', nullable: true, description: '表の番号。原文のとおり' },
  { key: 'title', label: '表の題', type: 'string', description: '表の題。原文のとおり' },
] as const;

const percentOr = (unit: string, ratio: boolean) => (ratio ? '%' : unit);

/** The tables of figures. In CSV every figure has a line of its own, since their columns differ. */
export const statistics = defineTable({
  name: 'statistics',
  label: '統計',
  description: '統計の表。JSONは一行が一つの表、CSVは一行が一つの数値',
  fields: [
    ...NAME_FIELDS,
    { key: 'unit', label: '単位', type: 'string', description: '数値の単位。割合の行の単位は rowUnits にある' },
    { key: 'rowHeading', label: '行見出しの名前', type: 'string', description: '行見出しの列の名前' },
    {
      key: 'columns',
      label: '列の見出し',
      type: 'strings',
      description: '数値の列の見出し。原文のとおり。原文の図から数値が失われた表は空',
    },
    {
      key: 'rows',
      label: '行',
      type: 'figures',
      description: '行。[行の見出し, 数値…]。割合は％の数値（7.5=7.5%）。原文の空欄は null',
    },
    { key: 'rowUnits', label: '行の単位', type: 'strings', description: '行ごとの単位。rows と同じ順番' },
    {
      key: 'rowKinds',
      label: '行の種類',
      type: 'strings',
      description: '行ごとの種類。count=数、total=合計、ratio=割合。rows と同じ順番',
    },
    { key: 'breakdown', label: '内訳', type: 'figures', description: '表の下の内訳。[名前, 数値]。無いときは空' },
    {
      key: 'total',
      label: '全体の合計',
      type: 'number',
      nullable: true,
      description: '全体の合計。原文に一つの合計が無い表は null',
    },
    { key: 'summary', label: '概要', type: 'string', description: 'この表から読めること。読み解き版' },
    { key: 'notes', label: '注', type: 'strings', description: '原文の注。読み解き版' },
    ERRATA_FIELD,
  ],
  rows: (catalog) =>
    inSourceOrder(catalog, catalog.all('statistic')).map(({ id, data }) => ({
      id,
      org: firstSegment(id),
      number: data.number ?? null,
      title: data.title,
      unit: data.unit,
      rowHeading: data.rowHeading,
      columns: data.columns.map(({ label }) => label),
      rows: data.rows.map((row): FigureRow => [
        row.label,
        ...data.columns.map((column) => row.values[column.id] ?? null),
      ]),
      rowUnits: data.rows.map((row) => percentOr(data.unit, row.ratio !== undefined)),
      rowKinds: data.rows.map(rowKind),
      breakdown: (data.breakdown ?? []).map(({ label, value }): FigureRow => [label, value]),
      total: data.total ?? null,
      summary: data.summary,
      notes: data.notes ?? [],
      errata: data.errata ?? [],
      source: rowSource(data.source),
      url: addressOf('statistic', id),
    })),
  flat: {
    fields: [
      ...NAME_FIELDS,
      { key: 'row', label: '行', type: 'string', nullable: true, description: '行の見出し' },
      {
        key: 'rowKind',
        label: '行の種類',
        type: 'string',
        nullable: true,
        description: 'count=数、total=合計、ratio=割合、breakdown=表の下の内訳',
      },
      { key: 'column', label: '列', type: 'string', nullable: true, description: '列の見出し。内訳では空' },
      { key: 'value', label: '値', type: 'number', nullable: true, description: '数値。原文の空欄は空' },
      { key: 'unit', label: '単位', type: 'string', description: '数値の単位' },
    ],
    rows: ({ id, org, number, title, unit, columns, rows, rowUnits, rowKinds, breakdown }) => {
      const named = { id, org, number, title };
      const lines = [
        ...rows.flatMap(([row, ...values], index) =>
          values.map((value, at) => ({
            ...named,
            row,
            rowKind: rowKinds[index] ?? null,
            column: columns[at] ?? null,
            value,
            unit: rowUnits[index] ?? unit,
          })),
        ),
        ...breakdown.flatMap(([row, ...values]) =>
          values.map((value) => ({ ...named, row, rowKind: 'breakdown', column: null, value, unit })),
        ),
      ];
      // A table whose figures are lost keeps one line, so that its loss shows.
      return lines.length > 0 ? lines : [{ ...named, row: null, rowKind: null, column: null, value: null, unit }];
    },
  },
});
