/**
 * Data of a file as the check reads them. Astro's reader of YAML makes a Date of every unquoted day, also where a text is
 * meant; the reader of the command line keeps what is written. Every Date becomes the day that was written, `YYYY-MM-DD`.
 * @param data what a reader of YAML gives
 * @returns the same data, or a copy in which days are texts
 */
export function daysAsText(data: unknown): unknown {
  if (data instanceof Date) return Number.isNaN(data.valueOf()) ? data : data.toISOString().slice(0, 10);
  if (Array.isArray(data)) return data.map(daysAsText);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, daysAsText(value)]));
}
