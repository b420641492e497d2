const ERAS: readonly [start: string, name: string, firstYear: number][] = [
  ['2019-05-01', '令和', 2019],
  ['1989-01-08', '平成', 1989],
];

/** The year of the era in which a day falls: `令和8年`; undefined before 平成. */
function eraYear(day: string): string | undefined {
  const era = ERAS.find(([start]) => day >= start);
  if (!era) return undefined;
  const count = Number(day.slice(0, 4)) - era[2] + 1;
  return `${era[1]}${count === 1 ? '元' : count}年`;
}

/** A day in the Japanese calendar: `2026-11-21` → `令和8年11月21日`. Days before 平成 stay as they are. */
export function eraDay(day: string): string {
  const year = eraYear(day);
  const [, month, date] = day.split('-').map(Number);
  return year === undefined ? day : `${year}${month}月${date}日`;
}

/** A fiscal year in the Japanese calendar: 2011 → `平成23年度`. 2019 counts as 令和元年度, as the state writes it. */
export const eraFiscalYear = (year: number): string => `${eraYear(`${year}-05-01`) ?? `${year}年`}度`;
