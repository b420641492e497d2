import type { Entry } from '../model/entry.ts';
import type { DataPath } from '../model/place.ts';
import type { Rule } from './rule.ts';

/** Units of which there is no half. */
const COUNTED = /^[人名件回課部校戸世帯]+$/u;

function* badFigures({ data }: Entry<'statistic'>): Generator<{ path: DataPath; value: number; why: string }> {
  const whole = COUNTED.test(data.unit);
  for (const [r, row] of data.rows.entries()) {
    for (const [column, value] of Object.entries(row.values)) {
      if (value === null) continue;
      const path = ['rows', r, 'values', column];
      if (value < 0) yield { path, value, why: '負の数です' };
      else if (row.ratio) {
        if (value > 100) yield { path, value, why: '100％を超えています' };
      } else if (whole && !Number.isInteger(value))
        yield { path, value, why: `単位が「${data.unit}」なのに、端数があります` };
    }
  }
  for (const [index, { value }] of (data.breakdown ?? []).entries()) {
    const path = ['breakdown', index, 'value'];
    if (value < 0) yield { path, value, why: '負の数です' };
    else if (whole && !Number.isInteger(value))
      yield { path, value, why: `単位が「${data.unit}」なのに、端数があります` };
  }
}

/** Whether a statistic holds a figure that cannot be true by itself. */
export const hasBadFigures = (entry: Entry<'statistic'>): boolean => badFigures(entry).next().done !== true;

export const statisticValues: Rule = {
  id: 'statistic-values',
  severity: 'error',
  title: '統計の数が、その単位でありうるものであること',
  why: '負の人数や0.5人は、打ち間違いです。',
  example: { bad: 'unit: 人\n…\n  r3: 4.5', good: 'unit: 人\n…\n  r3: 45' },
  *check({ catalog }) {
    for (const entry of catalog.all('statistic')) {
      for (const { path, value, why } of badFigures(entry)) {
        yield {
          spot: { draft: entry, path },
          message: `「${value}」は、${why}。`,
          hint: '原文の数字を確かめて直してください。',
        };
      }
    }
  },
};
