import type { Entry } from '../model/entry.ts';
import { type Period, PERIODS } from '../model/kinds/welcome.ts';
import type { Catalog } from './catalog.ts';
import { trainingsOf } from './trainings.ts';

/** How a period is called on pages. */
export const PERIOD_NAMES: Record<Period, string> = {
  'first-day': '初日',
  'first-month': '1か月',
  'first-year': '1年',
};

/** The pages for newcomers of an organisation, in the order in which they are read. */
export const welcomePagesOf = (catalog: Catalog, org: string): Entry<'welcome'>[] =>
  catalog.of('welcome', org).toSorted((a, b) => a.data.order - b.data.order);

/** The pages for newcomers by period; every period is there, also one without a page. */
export const welcomePeriods = (
  catalog: Catalog,
  org: string,
): { period: Period; name: string; pages: Entry<'welcome'>[] }[] => {
  const pages = welcomePagesOf(catalog, org);
  return PERIODS.map((period) => ({
    period,
    name: PERIOD_NAMES[period],
    pages: pages.filter(({ data }) => data.period === period),
  }));
};

/** The words that a newcomer should know: those of the pages, in their order, each once. */
export const welcomeTerms = (catalog: Catalog, org: string): Entry<'term'>[] =>
  [...new Set(welcomePagesOf(catalog, org).flatMap(({ data }) => data.terms ?? []))].map((id) =>
    catalog.get('term', id),
  );

/**
 * The trainings of an organisation that fall into a year of service, as far as their years are known.
 * @param year the first year is 1
 */
export const trainingsInYear = (catalog: Catalog, org: string, year: number): Entry<'training'>[] =>
  trainingsOf(catalog, org).filter(
    ({ data: { yearFrom, yearTo } }) =>
      (yearFrom !== undefined || yearTo !== undefined) && (yearFrom ?? 1) <= year && year <= (yearTo ?? yearFrom ?? 0),
  );

/** The lowest role of an organisation, for which its card for newcomers is made first; undefined without roles. */
export const lowestRole = (catalog: Catalog, org: string): Entry<'role'> | undefined =>
  catalog
    .of('role', org)
    .reduce<Entry<'role'> | undefined>(
      (low, role) => (low && low.data.order > role.data.order ? low : role),
      undefined,
    );
