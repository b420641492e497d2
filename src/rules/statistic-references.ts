import type { Entry } from '../model/entry.ts';
import type { DataPath } from '../model/place.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

function* badReferences({ data }: Entry<'statistic'>): Generator<{ path: DataPath; row: string; self: boolean }> {
  const known = new Set(data.rows.map(({ id }) => id));
  const named: { path: DataPath; row: string; own?: string }[] = [];
  for (const [r, { id, sumOf, ratio, partOf }] of data.rows.entries()) {
    for (const [index, row] of (sumOf ?? []).entries()) named.push({ path: ['rows', r, 'sumOf', index], row, own: id });
    if (ratio) {
      named.push({ path: ['rows', r, 'ratio', 'numerator'], row: ratio.numerator, own: id });
      named.push({ path: ['rows', r, 'ratio', 'denominator'], row: ratio.denominator, own: id });
    }
    if (partOf !== undefined) named.push({ path: ['rows', r, 'partOf'], row: partOf, own: id });
  }
  for (const [index, row] of (data.chartRows ?? []).entries()) named.push({ path: ['chartRows', index], row });
  for (const { path, row, own } of named) {
    if (!known.has(row)) yield { path, row, self: false };
    else if (row === own) yield { path, row, self: true };
  }
}

/** Whether a statistic names a row that it does not have. */
export const hasBadReferences = (entry: Entry<'statistic'>): boolean => badReferences(entry).next().done !== true;

export const statisticReferences: Rule = {
  id: 'statistic-references',
  severity: 'error',
  title: '統計の計算や図が指す行が、その表にあること',
  why: '無い行を足したり割ったりすると、合計や割合を確かめられません。',
  example: { bad: 'partOf: manager', good: 'partOf: managers' },
  *check({ catalog }) {
    for (const entry of catalog.all('statistic')) {
      if (new Set(entry.data.rows.map(({ id }) => id)).size < entry.data.rows.length) continue;
      for (const { path, row, self } of badReferences(entry)) {
        const rows = entry.data.rows.map(({ id }) => id);
        yield {
          spot: { draft: entry, path },
          message: self ? `行「${row}」が、自分自身を指しています。` : `この表に、行「${row}」はありません。`,
          candidates: self ? [] : nearest(row, rows),
          hint: `この表の行の記号に直してください: ${rows.join('、')}。`,
        };
      }
      if (entry.data.chart === 'none' && entry.data.chartRows) {
        yield {
          spot: { draft: entry, path: ['chart'] },
          message: '図にしない（none）とありますが、図にする行（chartRows）が書かれています。',
          candidates: ['bars', 'lines'],
          hint: 'chart を直すか、chartRows を消してください。',
        };
      }
    }
  },
};
