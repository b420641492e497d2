/** A point in time as far as it is known: year, then month and day when they are given. */
export interface PartialDate {
  year: number;
  month: number | undefined;
  day: number | undefined;
}

/** First years of the eras (the year 1 of each). */
const FIRST_YEAR: Record<string, number> = { 昭和: 1926, 平成: 1989, 令和: 2019 };

/** Reads the first date in the Japanese calendar out of a text: `令和8年4月` → 2026, 4. Undefined when there is none. */
export function readEra(text: string): PartialDate | undefined {
  const match = /(昭和|平成|令和)(元|\d{1,2})(?:年(?:度)?)?(?:(\d{1,2})月)?(?:(\d{1,2})日)?/u.exec(
    text.normalize('NFKC'),
  );
  if (!match) return undefined;
  const [, era = '', year = '', month, day] = match;
  return {
    year: (FIRST_YEAR[era] ?? 0) + (year === '元' ? 1 : Number(year)) - 1,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

/** Reads `2026`, `2026-04` or `2026-04-01`. */
export function readIso(text: string): PartialDate {
  const [year, month, day] = text.split('-').map(Number);
  return { year: year ?? 0, month, day };
}

/** Whether two dates agree in every part that both give. */
export const agree = (a: PartialDate, b: PartialDate): boolean =>
  a.year === b.year &&
  (a.month === undefined || b.month === undefined || a.month === b.month) &&
  (a.day === undefined || b.day === undefined || a.day === b.day);

/** Whether a date is certainly later than another; unknown parts are never later. */
export function isLater(a: PartialDate, b: PartialDate): boolean {
  if (a.year !== b.year) return a.year > b.year;
  if (a.month === undefined || b.month === undefined) return false;
  if (a.month !== b.month) return a.month > b.month;
  return a.day !== undefined && b.day !== undefined && a.day > b.day;
}

/** Writes a date in ISO form with the parts that are known: `2026-04`. */
export const writeIso = ({ year, month, day }: PartialDate): string =>
  [String(year), month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
