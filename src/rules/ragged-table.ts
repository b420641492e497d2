import type { Entry } from '../model/entry.ts';
import { lastSegment } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import type { DataPath } from '../model/place.ts';
import { knownIds } from './finding/known-ids.ts';
import { nearest } from './finding/nearest.ts';
import type { Finding, Rule, Spot } from './rule.ts';

/** A table brought into one form: its columns, and its rows with the columns that their cells name. */
interface Grid {
  entry: Entry;
  columns: { name: string; path: DataPath }[];
  /** Where the list of columns stands. */
  columnsPath: DataPath;
  rows: { name: string; path: DataPath; cells: { column: string; spot: Spot }[] }[];
  /** Names that another rule already reports: they stand for a cell or column whose true name nobody knows. */
  isReported: (name: string) => boolean;
}

export const raggedTable: Rule = {
  id: 'ragged-table',
  severity: 'error',
  title: '表のどの行にも、どの列のセルも一つずつあること',
  why: '足りないセルは「記載なし」と区別がつかず、二重のセルはどちらが正しいか分かりません。',
  example: {
    bad: 'columns: [kiyose/ethics, kiyose/vision]\ncells:\n  - competency: kiyose/ethics',
    good: 'columns: [kiyose/ethics, kiyose/vision]\ncells:\n  - competency: kiyose/ethics\n  - competency: kiyose/vision',
  },
  *check(subject) {
    const ids = knownIds(subject);
    const dangles = (kind: Kind) => (id: string) => !ids.has(kind, id);
    for (const entry of subject.catalog.all('competency-table')) {
      for (const [g, group] of entry.data.groups.entries()) {
        yield* check({
          entry,
          columns: group.columns.map((name, index) => ({ name, path: ['groups', g, 'columns', index] })),
          columnsPath: ['groups', g, 'columns'],
          rows: group.rows.map((row, r) => {
            const path = ['groups', g, 'rows', r, 'cells'];
            return {
              name: lastSegment(row.role),
              path,
              cells: row.cells.map(({ competency }, c) => ({
                column: competency,
                spot: { draft: entry, path: [...path, c, 'competency'] },
              })),
            };
          }),
          isReported: dangles('competency'),
        });
      }
      const roles = entry.data.groups.flatMap(({ rows }, g) =>
        rows.map(({ role }, r) => ({ id: role, path: ['groups', g, 'rows', r, 'role'] })),
      );
      yield* repeatedRows(entry, roles);
    }
    for (const entry of subject.catalog.all('persona-table')) {
      yield* check({
        entry,
        columns: entry.data.dimensions.map(({ id }, index) => ({ name: id, path: ['dimensions', index, 'id'] })),
        columnsPath: ['dimensions'],
        rows: entry.data.rows.map((row, r) => ({
          name: lastSegment(row.persona),
          path: ['rows', r, 'cells'],
          cells: row.cells.map(({ dimension }, c) => ({
            column: dimension,
            spot: { draft: entry, path: ['rows', r, 'cells', c, 'dimension'] },
          })),
        })),
        isReported: () => false,
      });
      yield* repeatedRows(
        entry,
        entry.data.rows.map(({ persona }, r) => ({ id: persona, path: ['rows', r, 'persona'] })),
      );
    }
    for (const entry of subject.catalog.all('statistic')) {
      yield* check({
        entry,
        columns: entry.data.columns.map(({ id }, index) => ({ name: id, path: ['columns', index, 'id'] })),
        columnsPath: ['columns'],
        rows: entry.data.rows.map((row, r) => ({
          name: row.label,
          path: ['rows', r, 'values'],
          cells: Object.keys(row.values).map((column) => ({
            column,
            spot: { draft: entry, path: ['rows', r, 'values', column], what: 'key' as const },
          })),
        })),
        isReported: () => false,
      });
    }
  },
};

function* repeatedRows(entry: Entry, rows: { id: string; path: DataPath }[]): Generator<Finding> {
  const seen = new Set<string>();
  for (const { id, path } of rows) {
    if (seen.has(id)) {
      yield {
        spot: { draft: entry, path },
        message: `この表に、「${id}」の行が二つあります。`,
        hint: '一つにまとめるか、書くはずだった行の名前に直してください。',
      };
    }
    seen.add(id);
  }
}

/**
 * Holds the cells of every row against the columns. A name that all rows have and the columns lack (or the other way
 * round) is a fault of the columns and is reported once, there.
 */
function* check({ entry, columns, columnsPath, rows, isReported }: Grid): Generator<Finding> {
  const declared = new Map<string, DataPath>();
  for (const { name, path } of columns) {
    if (declared.has(name)) {
      // A persona table's and a statistic's columns have ids of their own, which duplicate-id reports.
      if (entry.kind !== 'competency-table') return;
      const unlisted = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].filter(
        (column) => !columns.some((other) => other.name === column),
      );
      yield {
        spot: { draft: entry, path },
        message: `列「${name}」が二度書かれています。`,
        candidates: unlisted,
        hint: '一つを消すか、書くはずだった列の名前に直してください。',
      };
      return;
    }
    declared.set(name, path);
  }
  const count = (name: string) => rows.filter(({ cells }) => cells.some(({ column }) => column === name)).length;
  const isCommon = (name: string) => rows.length > 1 && count(name) * 2 > rows.length;
  const extras = new Set(
    rows.flatMap(({ cells }) => cells.map(({ column }) => column)).filter((name) => !declared.has(name)),
  );
  /** Columns that the whole table lacks, and names that the whole table uses in their place. */
  const unused = [...declared.keys()].filter((name) => rows.length > 1 && count(name) === 0);
  const undeclared = [...extras].filter(isCommon);
  const badColumns = columns.filter(({ name }) => isReported(name)).length;
  for (const [index, name] of unused.filter((column) => !isReported(column)).entries()) {
    const instead = undeclared[index];
    yield {
      spot: { draft: entry, path: declared.get(name) ?? columnsPath },
      message:
        instead === undefined
          ? `列「${name}」のセルが、どの行にもありません。`
          : `列「${name}」のセルはどの行にも無く、どの行も「${instead}」と書いています。`,
      candidates: instead === undefined ? nearest(name, extras) : [instead],
      hint: '列の名前を直すか、要らない列なら消してください。',
    };
  }
  for (const name of undeclared.slice(unused.filter((column) => !isReported(column)).length + badColumns)) {
    yield {
      spot: { draft: entry, path: columnsPath, what: 'key' },
      message: `${count(name)}つの行に「${name}」のセルがありますが、列の一覧にありません。`,
      candidates: nearest(name, declared.keys()),
      hint: `列の一覧に「${name}」を足すか、セルを消してください。`,
    };
  }
  const settled = new Set([...unused, ...undeclared]);
  for (const row of rows) yield* checkRow(row, [...declared.keys()], settled, isReported, entry);
}

/** A wrong name leaves its own column without a cell: one slip, one message, at the wrong name. */
function* checkRow(
  { name, path, cells }: Grid['rows'][number],
  columns: readonly string[],
  settled: ReadonlySet<string>,
  isReported: (name: string) => boolean,
  draft: Entry,
): Generator<Finding> {
  const seen = new Set<string>();
  const odd: { column: string; spot: Spot; twice: boolean }[] = [];
  let reported = 0;
  for (const { column, spot } of cells) {
    const twice = seen.has(column);
    seen.add(column);
    if (settled.has(column) && !twice) continue;
    if (isReported(column)) reported += 1;
    else if (twice || !columns.includes(column)) odd.push({ column, spot, twice });
  }
  const lacking = columns
    .filter((column) => !seen.has(column) && !settled.has(column) && !isReported(column))
    .slice(reported);
  for (const { column, spot, twice } of odd) {
    const near = nearest(column, lacking)[0] ?? lacking[0];
    if (near !== undefined) lacking.splice(lacking.indexOf(near), 1);
    yield {
      spot,
      message: twice
        ? `「${name}」の行に、列「${column}」のセルが二つあります${near === undefined ? '' : `（「${near}」のセルがありません）`}。`
        : `「${name}」の行の「${column}」は、この表の列にありません。`,
      candidates: near === undefined ? (twice ? [] : nearest(column, columns)) : [near],
      hint: twice ? '一つにまとめるか、列の名前を直してください。' : '列の名前を直すか、表の列に足してください。',
    };
  }
  for (const column of lacking) {
    yield {
      spot: { draft, path, what: 'key' },
      message: `「${name}」の行に、列「${column}」のセルがありません。`,
      hint: `この行に「${column}」のセルを足してください。原文に記載が無いときも、その旨を示すセルが要ります。`,
    };
  }
}
