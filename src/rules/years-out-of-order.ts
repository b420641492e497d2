import type { Entry } from '../model/entry.ts';
import type { Finding, Rule } from './rule.ts';

export const yearsOutOfOrder: Rule = {
  id: 'years-out-of-order',
  severity: 'error',
  title: '年度が古い順に一つずつ並び、「から」が「まで」より後でないこと',
  why: '年度が前後したり重なったりすると、年度の表と図に、同じ欄が二つ出たり抜けたりします。',
  example: { bad: 'yearFrom: 10\nyearTo: 5', good: 'yearFrom: 5\nyearTo: 10' },
  *check({ catalog }) {
    for (const entry of catalog.all('plan-target')) {
      yield* ascending(entry, 'years', entry.data.years);
      yield* ascending(entry, 'results', entry.data.results ?? []);
    }
    for (const entry of catalog.all('training')) yield* span(entry, 'year', entry.data.yearFrom, entry.data.yearTo);
    for (const entry of catalog.all('career-band')) {
      yield* span(entry, 'age', entry.data.ageFrom, entry.data.ageTo);
      yield* span(entry, 'year', entry.data.yearFrom, entry.data.yearTo);
    }
    for (const entry of catalog.all('milestone')) {
      const { ageFrom, ageTo, yearFrom, yearTo, yearToEarliest } = entry.data;
      yield* span(entry, 'age', ageFrom, ageTo);
      yield* span(entry, 'year', yearFrom, yearTo);
      const from = Math.min(yearFrom ?? 1, yearTo ?? 1);
      if (yearToEarliest === undefined || (from <= yearToEarliest && yearToEarliest < (yearTo ?? 0))) continue;
      yield {
        spot: { draft: entry, path: ['yearToEarliest'] },
        message: `早いほうの終わり（入庁${yearToEarliest}年目）が、始まりと終わりの間にありません。`,
        hint: '終わりに幅があるときだけ、yearFrom 以上 yearTo 未満の年を書きます。',
      };
    }
    for (const entry of catalog.all('document')) {
      const { serviceYears } = entry.data;
      if (!serviceYears || serviceYears.firstAge <= serviceYears.lastAge) continue;
      yield {
        spot: { draft: entry, path: ['serviceYears', 'lastAge'] },
        message: `表の最後の年齢${serviceYears.lastAge}歳が、入庁1年目の${serviceYears.firstAge}歳より下です。`,
        hint: '原文の表と見比べて直してください。',
      };
    }
  },
};

/** At most one finding: the first year that does not follow. */
function* ascending(draft: Entry, list: string, years: readonly { fiscalYear: number }[]): Generator<Finding> {
  const index = years.findIndex(
    ({ fiscalYear }, at) => at > 0 && fiscalYear <= (years[at - 1]?.fiscalYear ?? -Infinity),
  );
  if (index < 0) return;
  const [previous, year] = [years[index - 1]?.fiscalYear, years[index]?.fiscalYear];
  yield {
    spot: { draft, path: [list, index, 'fiscalYear'] },
    message:
      previous === year
        ? `${year ?? ''}年度が二度書かれています。`
        : `${year ?? ''}年度が、${previous ?? ''}年度の後に書かれています。`,
    hint: '年度は、古い順に一度ずつ書きます。',
  };
}

const UNITS = { year: ['入庁', '年目'], age: ['', '歳'] } as const;

function* span(
  draft: Entry,
  what: keyof typeof UNITS,
  from: number | undefined,
  to: number | undefined,
): Generator<Finding> {
  if (from === undefined || to === undefined || from <= to) return;
  const [before, unit] = UNITS[what];
  yield {
    spot: { draft, path: [`${what}To`] },
    message: `${before}${from}${unit}から${before}${to}${unit}までとあり、終わりが始まりより前です。`,
    hint: `${what}From と ${what}To を、原文と見比べて直してください。`,
  };
}
