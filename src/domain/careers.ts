import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import type { Catalog } from './catalog.ts';

/** The periods of a working life that an organisation describes, the youngest first. */
export const careerBandsOf = (catalog: Catalog, org: string): Entry<'career-band'>[] =>
  catalog.of('career-band', org).toSorted((a, b) => a.data.order - b.data.order);

/** The periods in which a role is placed. */
export const careerBandsOfRole = (catalog: Catalog, role: string): Entry<'career-band'>[] =>
  catalog.of('career-band', firstSegment(role)).filter(({ data }) => data.roles.includes(role));

/** A span of years or ages in words: `20〜29歳`, `20歳から`, `29歳まで`; undefined when neither end is known. */
export function spanInWords(from: number | undefined, to: number | undefined, unit: string): string | undefined {
  if (from === undefined) return to === undefined ? undefined : `${to}${unit}まで`;
  if (to === undefined) return `${from}${unit}から`;
  return from === to ? `${from}${unit}` : `${from}〜${to}${unit}`;
}

/**
 * Ages with the year of service that goes with each: the first age is the year 1.
 * @param firstAge the age of the first year of service (23 where the source subtracts 22)
 * @param lastAge the last age of the table
 */
export const serviceYears = (firstAge: number, lastAge: number): { age: number; year: number }[] =>
  Array.from({ length: Math.max(0, lastAge - firstAge + 1) }, (_, index) => ({
    age: firstAge + index,
    year: index + 1,
  }));
