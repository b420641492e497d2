import { z } from 'zod';
import type { Entry } from '../model/entry.ts';
import { PLAN_LEVELS } from '../model/kinds/plan.ts';

/** Lines that an editor typed, as data; or what is wrong with the first one that is not understood, in Japanese. */
export type TypedLines<T> = { items: T[] } | { problem: string };

/** Reads one line after the other; the first that is not understood is the problem. */
function eachLine<T>(lines: unknown, read: (line: string, index: number) => T | string): TypedLines<T> {
  const items: T[] = [];
  for (const [index, line] of (lines as readonly string[]).entries()) {
    const item = read(line.normalize('NFC').trim(), index);
    if (typeof item === 'string') return { problem: `${index + 1}行目「${line}」: ${item}` };
    items.push(item);
  }
  return { items };
}

/** Cuts a line at the first colon, full-width or not. */
const cutAtColon = (line: string): [head: string, rest: string | undefined] => {
  const match = /^(.*?)\s*[:：]\s*(.*)$/u.exec(line);
  return match ? [match[1] ?? '', match[2]] : [line, undefined];
};

/** A number as it may be printed: full-width digits, separators of thousands, a sign of percent behind it. */
const numberOf = (text: string): number => Number(text.normalize('NFKC').replaceAll(',', '').replace(/%$/, ''));

export type StatisticRow = Entry<'statistic'>['data']['rows'][number];

/**
 * Rows of figures, each as `20代: 12 34 -`: its heading, then a value for every column from the left, with blanks or
 * 「/」 between them; 「-」 where the source is blank.
 * @param columns how many columns the table has
 */
export const statisticRows = (lines: unknown, columns: number): TypedLines<StatisticRow> =>
  eachLine(lines, (line, index) => {
    const [label, rest] = cutAtColon(line);
    if (rest === undefined || label === '') return '「見出し: 値 値 …」の形で書いてください（例: 20代: 12 34 -）。';
    const cells = rest.split(/[\s/／]+/u).filter((cell) => cell !== '');
    if (cells.length !== columns)
      return `値が${cells.length}つですが、列は${columns}つです。原文が空欄の所は「-」と書いてください。`;
    const values = cells.map((cell) => (/^[-‐－—―]$/u.test(cell) ? null : numberOf(cell)));
    const wrong = cells[values.findIndex((value) => Number.isNaN(value))];
    if (wrong !== undefined) return `「${wrong}」は数ではありません。`;
    return {
      id: `r${index + 1}`,
      label,
      values: Object.fromEntries(values.map((value, column) => [`c${column + 1}`, value])),
    };
  });

/** Meetings, each as `第1回 | 2026-01-15 | 令和8年1月15日 | 議題、議題`; 「-」 for the day of one that had none. */
export const meetings = (lines: unknown): TypedLines<Entry<'committee'>['data']['meetings'][number]> =>
  eachLine(lines, (line) => {
    const [label = '', day = '', dateText = '', items = '', ...more] = line.split(/[|｜]/u).map((part) => part.trim());
    if (label === '' || dateText === '' || items === '' || more.length > 0)
      return '「回 | 日付 | 原文の日付 | 議題」の形で書いてください（例: 第1回 | 2026-01-15 | 令和8年1月15日 | 方針案）。';
    if (day !== '-' && !z.iso.date().safeParse(day).success)
      return `「${day}」は暦にある日付ではありません。「2026-04-01」の形で書くか、無ければ「-」にしてください。`;
    return { label, date: day === '-' ? null : day, dateText, items: items.split('、') };
  });

/** Items of a plan, each as `211 名前`: as many digits as it stands deep; no number for the idea at the top. */
export const planNodes = (lines: unknown): TypedLines<Entry<'plan'>['data']['nodes'][number]> =>
  eachLine(lines, (line) => {
    const [, number, name] = /^(?:([1-9]{1,3})[\s　]+)?(\S.*)$/u.exec(line.normalize('NFKC')) ?? [];
    const level = PLAN_LEVELS[number?.length ?? 0];
    if (name === undefined || level === undefined)
      return '「番号 名前」の形で書いてください（例: 2 まちの将来像、21 基本目標、211 施策。基本理念は名前だけ）。';
    return { level, ...(number !== undefined && { number }), name: line.slice(line.indexOf(name[0] ?? '')) };
  });

/** What is planned for each fiscal year, each as `2026: 120` or `2026: 検討する`. */
export const targetYears = (lines: unknown): TypedLines<Entry<'plan-target'>['data']['years'][number]> =>
  eachLine(lines, (line) => {
    const [year, rest = ''] = cutAtColon(line);
    const fiscalYear = numberOf(year.replace(/年度$/u, ''));
    if (!Number.isInteger(fiscalYear) || fiscalYear < 2000 || fiscalYear > 2100 || rest === '')
      return '「年度（西暦）: 数値か、すること」の形で書いてください（例: 2026: 120）。';
    const value = numberOf(rest);
    return {
      fiscalYear,
      value: Number.isNaN(value) ? null : value,
      text: Number.isNaN(value) ? rest : null,
      certain: true,
    };
  });
