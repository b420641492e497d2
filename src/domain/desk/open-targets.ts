import type { DataOf } from '../../model/collections.ts';
import { rowAbout } from './responsibility.ts';
import type { Work } from './work.ts';

/** A fiscal year ends with March of the year that follows. */
const endOf = (fiscalYear: number): string => `${fiscalYear + 1}-03-31`;

/** The fiscal years of a line that are over and have no result, in order. */
export function yearsWithoutResult({ years, results = [] }: DataOf<'plan-target'>, today: string): number[] {
  const told = new Set(
    results.filter(({ value, text }) => value !== null || text !== null).map(({ fiscalYear }) => fiscalYear),
  );
  return [...new Set(years.map(({ fiscalYear }) => fiscalYear))]
    .filter((year) => endOf(year) < today && !told.has(year))
    .sort((a, b) => a - b);
}

export const openTargets: Work = {
  id: 'targets',
  title: '結果の無い目標',
  about: '計画の年度が終わったのに、結果が書いてない行です。原文に結果が無いものは「不明」と表示しています。',
  todo: '結果が分かったら、results に年度・値・言葉を書きます。分からないときは書かずに残します。推し量って埋めません。',
  none: '年度の終わった目標には、どれも結果が書いてあります。',
  *rows({ catalog, today }) {
    for (const entry of catalog.all('plan-target').toSorted((a, b) => a.data.order - b.data.order)) {
      const years = yearsWithoutResult(entry.data, today);
      const last = years.at(-1);
      if (last === undefined) continue;
      const measure = catalog.get('initiative', entry.data.measure).data.name;
      yield rowAbout(
        catalog,
        entry,
        entry.data.results ? { path: ['results'], what: 'key' } : { path: ['years'], what: 'key' },
        `方策「${measure}」の${years.join('・')}年度の結果がありません。`,
        { since: endOf(last) },
      );
    }
  },
};
