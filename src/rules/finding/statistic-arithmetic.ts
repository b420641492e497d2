import type { Entry } from '../../model/entry.ts';
import type { DataPath } from '../../model/place.ts';
import type { Finding, Subject } from '../rule.ts';
import { hasBadFigures } from '../statistic-values.ts';
import { hasBadReferences } from '../statistic-references.ts';

/** The rules that speak about figures which do not follow from each other. */
export type ArithmeticRule = 'statistic-sum' | 'statistic-ratio' | 'part-of-whole';

/** One figure of a statistic: a cell, an item of the breakdown, or the total below the table. */
interface Figure {
  /** The figure as written; an empty cell counts as 0, as the sources count it. */
  value: number;
  path: DataPath;
  name: string;
}

/** One way in which figures follow from each other. */
interface Law {
  rule: ArithmeticRule;
  /** The figures that the law binds; the first is the one that follows from the others. */
  figures: string[];
  holds: (valueOf: (key: string) => number) => boolean;
  /** What the first figure should be. */
  derive: (valueOf: (key: string) => number) => number;
  /** What a figure of the law would have to be for the law to hold; undefined where many values would do. */
  mend: (key: string, valueOf: (key: string) => number) => number | undefined;
  /** What the laws that one declaration makes (`sumOf` of a row, for every column) have in common. */
  declaration: { path: DataPath; name: string };
  say: (valueOf: (key: string) => number) => string;
}

const cache = new WeakMap<Subject, (Finding & { rule: ArithmeticRule })[]>();

/** What one of the arithmetic rules has to say about all statistics. */
export function* arithmeticFindings(subject: Subject, rule: ArithmeticRule): Generator<Finding> {
  let all = cache.get(subject);
  if (!all) {
    all = subject.catalog
      .all('statistic')
      .filter((entry) => !hasBadFigures(entry) && !hasBadReferences(entry) && hasWholeRows(entry))
      .flatMap((entry) => [...findingsOf(entry)]);
    cache.set(subject, all);
  }
  for (const { rule: owner, ...finding } of all) if (owner === rule) yield finding;
}

/** A table with a missing, surplus or repeated column or row is reported as such and cannot be recomputed. */
function hasWholeRows({ data: { columns, rows } }: Entry<'statistic'>): boolean {
  const ids = columns.map(({ id }) => id);
  return (
    new Set(ids).size === ids.length &&
    new Set(rows.map(({ id }) => id)).size === rows.length &&
    rows.every(({ values }) => Object.keys(values).length === ids.length && ids.every((id) => id in values))
  );
}

/** Rounds half away from zero, as the sources do; the small addend undoes the error of binary fractions. */
export function roundTo(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}

const same = (a: number, b: number) => Math.abs(a - b) < 1e-9;

/** A figure as it is written in the sources: ratios with their digits. */
const write = (value: number, digits = 0) => (digits > 0 ? value.toFixed(digits) : String(roundTo(value, 3)));

function sumLaw(total: string, parts: string[], declaration: Law['declaration'], say: Law['say']): Law {
  const sum = (valueOf: (key: string) => number) => parts.reduce((value, key) => value + valueOf(key), 0);
  return {
    rule: 'statistic-sum',
    figures: [total, ...parts],
    holds: (valueOf) => same(valueOf(total), sum(valueOf)),
    derive: sum,
    mend: (key, valueOf) => (key === total ? sum(valueOf) : valueOf(total) - sum(valueOf) + valueOf(key)),
    declaration,
    say,
  };
}

function lawsOf({ data }: Entry<'statistic'>): { figures: Map<string, Figure>; laws: Law[] } {
  const figures = new Map<string, Figure>();
  const laws: Law[] = [];
  const { columns, rows, breakdown, total } = data;
  const key = (row: string, column: string) => `${row} ${column}`;
  for (const [r, row] of rows.entries()) {
    for (const column of columns) {
      figures.set(key(row.id, column.id), {
        value: row.values[column.id] ?? 0,
        path: ['rows', r, 'values', column.id],
        name: `「${row.label}」の${column.label}`,
      });
    }
  }
  for (const [r, row] of rows.entries()) {
    for (const column of columns) {
      const own = key(row.id, column.id);
      const name = figures.get(own)?.name ?? '';
      if (row.sumOf) {
        laws.push(
          sumLaw(
            own,
            row.sumOf.map((id) => key(id, column.id)),
            { path: ['rows', r, 'sumOf'], name: `「${row.label}」の行` },
            () => `${name}の合計`,
          ),
        );
      }
      const { ratio, partOf } = row;
      if (ratio && row.values[column.id] !== null) {
        const [above, below] = [key(ratio.numerator, column.id), key(ratio.denominator, column.id)];
        const compute = (valueOf: (figure: string) => number) =>
          valueOf(below) === 0 ? 0 : roundTo((valueOf(above) / valueOf(below)) * 100, ratio.digits);
        laws.push({
          rule: 'statistic-ratio',
          figures: [own, above, below],
          holds: (valueOf) => same(valueOf(own), compute(valueOf)),
          derive: compute,
          mend: (figure, valueOf) => (figure === own ? compute(valueOf) : undefined),
          declaration: { path: ['rows', r, 'ratio'], name: `「${row.label}」の行` },
          say: (valueOf) => `${name}の割合（${write(valueOf(above))}÷${write(valueOf(below))}）`,
        });
      }
      if (partOf !== undefined) {
        const whole = key(partOf, column.id);
        laws.push({
          rule: 'part-of-whole',
          figures: [own, whole],
          holds: (valueOf) => valueOf(own) <= valueOf(whole),
          derive: (valueOf) => valueOf(whole),
          mend: () => undefined,
          declaration: { path: ['rows', r, 'partOf'], name: `「${row.label}」の行` },
          say: () => `${name}`,
        });
      }
    }
    for (const [c, column] of columns.entries()) {
      if (!column.sumOfColumns || row.ratio) continue;
      laws.push(
        sumLaw(
          key(row.id, column.id),
          columns.slice(0, c).flatMap(({ id, sumOfColumns }) => (sumOfColumns ? [] : [key(row.id, id)])),
          { path: ['columns', c, 'sumOfColumns'], name: `「${column.label}」の列` },
          () => `「${row.label}」の${column.label}（横の合計）`,
        ),
      );
    }
  }
  if (total !== undefined) {
    figures.set('total', { value: total, path: ['total'], name: '全体の合計（total）' });
    const below = { path: ['total'], name: '全体の合計（total）' };
    if (breakdown) {
      for (const [index, { value, label }] of breakdown.entries()) {
        figures.set(`breakdown ${index}`, { value, path: ['breakdown', index, 'value'], name: `内訳「${label}」` });
      }
      laws.push(
        sumLaw(
          'total',
          breakdown.map((_, index) => `breakdown ${index}`),
          below,
          () => '内訳（breakdown）の合計',
        ),
      );
    }
    const sumColumn = columns.find(({ sumOfColumns }) => sumOfColumns);
    const sumRow = rows.findLast(({ sumOf, partOf }) => sumOf && partOf === undefined);
    if (sumColumn && sumRow)
      laws.push(sumLaw('total', [key(sumRow.id, sumColumn.id)], below, () => '全体の合計（total）'));
  }
  return { figures, laws };
}

function* findingsOf(entry: Entry<'statistic'>): Generator<Finding & { rule: ArithmeticRule }> {
  const { figures, laws } = lawsOf(entry);
  const written = (key: string) => figures.get(key)?.value ?? 0;
  const broken = laws.filter((law) => !law.holds(written));
  const unexplained: Law[] = [];
  for (const group of connected(broken)) {
    const mended = mend(group, laws, written);
    if (!mended) {
      unexplained.push(...group);
      continue;
    }
    const { key, value, law } = mended;
    const figure = figures.get(key);
    if (!figure) continue;
    const digits = ratioDigits(entry, key);
    yield {
      rule: ruleOf(group),
      spot: { draft: entry, path: figure.path },
      message:
        key === law.figures[0]
          ? `${law.say(written)}は${write(value, digits)}になりますが、${write(figure.value, digits)}と書かれています。`
          : `${figure.name}が${write(figure.value, digits)}では、${group.map((one) => one.say(written)).join('と')}に合いません。${write(value, digits)}なら合います。`,
      candidates: [write(value, digits)],
      hint: '原文の数字と見比べて、違っている方を直してください。',
    };
  }
  // Laws of one declaration that fail in several columns: the declaration is wrong, not the figures.
  const byDeclaration = Map.groupBy(unexplained, ({ declaration }) => JSON.stringify(declaration.path));
  for (const group of byDeclaration.values()) {
    const [first] = group;
    if (!first) continue;
    const many = group.length > 1;
    const own = first.figures[0] ?? '';
    const digits = ratioDigits(entry, own);
    const isPart = first.rule === 'part-of-whole';
    yield {
      rule: ruleOf(group),
      spot: { draft: entry, path: many ? first.declaration.path : (figures.get(own)?.path ?? []) },
      message: isPart
        ? `${first.say(written)}は${write(written(own))}で、もとの数${write(first.derive(written))}より大きくなっています。`
        : many
          ? `${first.declaration.name}が、${group.length}か所で計算に合いません（${first.say(written)}は${write(first.derive(written), digits)}になりますが、${write(written(own), digits)}と書かれています）。`
          : `${first.say(written)}は${write(first.derive(written), digits)}になりますが、${write(written(own), digits)}と書かれています。`,
      hint: many
        ? '足し合わせる行や割る行の指定を、原文の表と見比べて直してください。'
        : '原文の数字と見比べて、違っている方を直してください。',
    };
  }
}

const ruleOf = (laws: readonly Law[]): ArithmeticRule =>
  (['statistic-sum', 'statistic-ratio', 'part-of-whole'] as const).find((rule) =>
    laws.some((law) => law.rule === rule),
  ) ?? 'statistic-sum';

function ratioDigits({ data }: Entry<'statistic'>, key: string): number {
  const row = data.rows.find(({ id }) => key.startsWith(`${id} `));
  return row?.ratio?.digits ?? 0;
}

/** Gathers broken laws that share a figure: they may have one cause. */
function connected(laws: readonly Law[]): Law[][] {
  const groups: { laws: Law[]; figures: Set<string> }[] = [];
  for (const law of laws) {
    const touching = groups.filter(({ figures }) => law.figures.some((key) => figures.has(key)));
    const merged = {
      laws: [...touching.flatMap((group) => group.laws), law],
      figures: new Set([...touching.flatMap((group) => [...group.figures]), ...law.figures]),
    };
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map((group) => group.laws);
}

/**
 * Looks for the one figure that, changed to one value, makes every broken law of a group hold and breaks no other. A
 * table that is added up down and across, or that gives ratios, tells its wrong cell this way. When several would do,
 * the figure that follows from the others (a total, a ratio) is taken; without such, the one that changes least.
 */
function mend(
  group: readonly Law[],
  laws: readonly Law[],
  written: (key: string) => number,
): { key: string; value: number; law: Law } | undefined {
  const found: { key: string; value: number; law: Law; derived: boolean; change: number }[] = [];
  for (const law of group) {
    for (const key of law.figures) {
      const value = law.mend(key, written);
      if (value === undefined || value < 0 || found.some((other) => other.key === key)) continue;
      const changed = (figure: string) => (figure === key ? value : written(figure));
      if (group.some((other) => !other.holds(changed))) continue;
      if (laws.some((other) => other.figures.includes(key) && !other.holds(changed))) continue;
      const was = written(key);
      found.push({
        key,
        value,
        law,
        derived: law.figures[0] === key,
        change: Math.abs(value - was) / Math.max(Math.abs(was), 1),
      });
    }
  }
  return found.find(({ derived }) => derived) ?? found.sort((a, b) => a.change - b.change)[0];
}
