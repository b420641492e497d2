import { nameOf } from '../domain/addresses.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import type { FieldValue } from './cell-value.ts';
import { type EditRow, type EditSheet, fieldAt, type LockedColumn } from './edit-sheet.ts';

const ID: LockedColumn = { label: 'ID', note: 'どの項目かを示します。変えられません。' };

/** A sheet with one row for each entry of a kind, and one column for each of the fields named. */
function sheetOfKind<K extends Kind>(
  name: string,
  note: string,
  kind: K,
  fields: readonly string[],
  more: readonly (LockedColumn & { of: (entry: Entry<K>, catalog: Catalog) => string })[] = [],
): EditSheet {
  return {
    name,
    note,
    locked: [ID, ...more],
    fields: fields.map((field) => fieldAt(kind, [field])),
    rows: (catalog) =>
      catalog.all(kind).map((entry): EditRow => ({
        key: entry.id,
        kind,
        id: entry.id,
        file: entry.file,
        org: firstSegment(entry.id),
        place: nameOf(entry as Entry),
        locked: [entry.id, ...more.map(({ of }) => of(entry, catalog))],
        values: fields.map((field) => (entry.data as Record<string, FieldValue>)[field]),
        paths: fields.map((field) => [field]),
      })),
  };
}

const CELL = ['groups', 0, 'rows', 0, 'cells', 0] as const;
const CELL_FIELDS = ['mark', 'markBasis', 'statements'] as const;

const ORGANISATION: LockedColumn = { label: '団体', note: 'どの団体の内容かを示します。' };
const organisationOf = (catalog: Catalog, id: string): string =>
  catalog.find('organization', firstSegment(id))?.data.name ?? firstSegment(id);

const NO_MARKS = 'この表は、原文に印がありません。空欄のままにしてください。';

/** The cells of the competency tables: a row for each rank and ability. */
const competencyTables: EditSheet = {
  name: '能力表',
  note: '一行が、能力表の一つのセル（職層 × 能力）です。',
  locked: [
    ORGANISATION,
    { label: '能力表', note: '表の題です。' },
    { label: '職層', note: '行の職層です。' },
    { label: '能力・観点', note: '列の能力・観点です。' },
  ],
  fields: CELL_FIELDS.map((field) => fieldAt('competency-table', [...CELL, field])),
  rows: (catalog) =>
    catalog.all('competency-table').flatMap((table) =>
      table.data.groups.flatMap(({ rows }, group) =>
        rows.flatMap(({ role, cells }, row) =>
          cells.map((cell, column): EditRow => {
            const roleName = catalog.find('role', role)?.data.name ?? role;
            const competencyName = catalog.find('competency', cell.competency)?.data.name ?? cell.competency;
            return {
              key: `${table.id} ${role} ${cell.competency}`,
              kind: 'competency-table',
              id: table.id,
              file: table.file,
              org: firstSegment(table.id),
              place: `${roleName} × ${competencyName}`,
              locked: [organisationOf(catalog, table.id), table.data.title, roleName, competencyName],
              values: CELL_FIELDS.map((field) => cell[field]),
              ...(table.data.marks === 'none' && { closed: [NO_MARKS, NO_MARKS, undefined] }),
              paths: CELL_FIELDS.map((field) => ['groups', group, 'rows', row, 'cells', column, field]),
            };
          }),
        ),
      ),
    ),
};

const skillMap = sheetOfKind(
  'スキルマップ',
  '一行が一つのスキルです。レベルの欄は、一文を一行に書きます（セルの中の改行は Alt+Enter）。',
  'skill',
  ['name', 'reading', 'minor', 'category', 'tool', 'level1', 'level2', 'level3'],
);

const trainings = sheetOfKind(
  '研修',
  '一行が一つの研修です。対象の職層と育てる能力は、一つを一行に書きます。',
  'training',
  [
    ...['name', 'reading', 'provider', 'category', 'categoryBasis', 'yearFrom', 'yearTo', 'basis'],
    ...['roles', 'rolesBasis', 'competencies', 'skills', 'note'],
  ],
  [{ ...ORGANISATION, of: ({ id }, catalog) => organisationOf(catalog, id) }],
);

const terms = sheetOfKind('用語', '一行が一つの用語です。別名は一つを一行に書きます。', 'term', [
  ...['term', 'reading', 'definition', 'basis', 'aliases', 'sharedAliases', 'related', 'explain'],
]);

const YEAR_FIELDS = ['value', 'text', 'certain'] as const;
const YEAR: LockedColumn = { label: '年度', note: '西暦の年度です。' };
const LINE: LockedColumn = { label: '実施概要の行', note: '計画の行の名前です。' };

const planRow = (entry: Entry<'plan-target'>, fiscalYear: number): Omit<EditRow, 'values' | 'paths'> => ({
  key: `${entry.id} ${fiscalYear}`,
  kind: 'plan-target',
  id: entry.id,
  file: entry.file,
  org: firstSegment(entry.id),
  place: `${entry.data.label} ${fiscalYear}年度`,
  locked: [entry.id, entry.data.label, fiscalYear],
});

const planTargets: EditSheet = {
  name: '計画の目標',
  note: '一行が、計画の一つの行の一つの年度です。',
  locked: [ID, LINE, YEAR],
  fields: YEAR_FIELDS.map((field) => fieldAt('plan-target', ['years', 0, field])),
  rows: (catalog) =>
    catalog.all('plan-target').flatMap((entry) =>
      entry.data.years.map((year, index): EditRow => ({
        ...planRow(entry, year.fiscalYear),
        values: YEAR_FIELDS.map((field) => year[field]),
        paths: YEAR_FIELDS.map((field) => ['years', index, field]),
      })),
    ),
};

const planResults: EditSheet = {
  name: '計画の結果',
  note: '一行が、計画の一つの行の一つの年度の結果です。分かったものだけ書きます。',
  locked: [ID, LINE, YEAR],
  fields: [
    fieldAt('plan-target', ['results', 0, 'value'], '結果（数値）'),
    fieldAt('plan-target', ['results', 0, 'text'], '結果（文）'),
  ],
  rows: (catalog) =>
    catalog.all('plan-target').flatMap((entry) =>
      entry.data.years.map(({ fiscalYear }): EditRow => {
        const result = entry.data.results?.find((one) => one.fiscalYear === fiscalYear);
        return {
          ...planRow(entry, fiscalYear),
          values: [result?.value ?? null, result?.text ?? null],
          paths: [['results'], ['results']],
        };
      }),
    ),
  gather: (rows, catalog) => {
    const [{ row } = { row: undefined }] = rows;
    const known = row ? (catalog.find('plan-target', row.id)?.data.results ?? []) : [];
    const years = new Set(rows.map(({ row: { locked } }) => locked[2]));
    const kept = known.filter(({ fiscalYear }) => !years.has(fiscalYear));
    const written = rows.flatMap(({ row: { locked }, values: [value, text] }) =>
      (value ?? null) === null && (text ?? null) === null
        ? []
        : { fiscalYear: Number(locked[2]), value: value ?? null, text: text ?? null },
    );
    const all = [...kept, ...written].sort((a, b) => a.fiscalYear - b.fiscalYear);
    return {
      path: ['results'],
      value: all.length === 0 ? undefined : all,
      siblings: fieldAt('plan-target', ['results']).siblings,
    };
  },
};

/** The sheets of the workbook, in their order. */
export const EDIT_SHEETS: readonly EditSheet[] = [
  competencyTables,
  skillMap,
  trainings,
  terms,
  planTargets,
  planResults,
];
