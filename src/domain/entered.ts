import type { UnenteredKind } from '../model/unentered.ts';
import { PERIODS } from '../model/kinds/welcome.ts';
import type { Catalog } from './catalog.ts';
import { welcomePagesOf } from './welcome.ts';

/** Fewer pages than these do not carry a newcomer through a year. Source: the brief of the reading path, five to seven. */
export const FEWEST_WELCOME_PAGES = 5;

/**
 * How much of a table has been entered for an organisation, and how much there is: a table of which one entry is enough
 * counts 1.
 * - `coverage`: one verdict for every item of the guideline
 * - `welcome`: the fewest pages for newcomers, in every period at least one
 */
export function enteredOf(catalog: Catalog, kind: UnenteredKind, org: string): { done: number; wanted: number } {
  if (kind === 'coverage') {
    const all = catalog.all('coverage');
    const judged = all.filter(({ data }) => data.verdicts.some(({ organization }) => organization === org));
    return { done: judged.length, wanted: Math.max(1, all.length) };
  }
  if (kind === 'crosswalk') {
    const isIn = catalog
      .all('crosswalk')
      .some(({ data }) => data.members.some(({ organization }) => organization === org));
    return { done: isIn ? 1 : 0, wanted: 1 };
  }
  if (kind === 'welcome') {
    const pages = welcomePagesOf(catalog, org);
    const missing = PERIODS.filter((period) => !pages.some(({ data }) => data.period === period)).length;
    return { done: pages.length, wanted: Math.max(FEWEST_WELCOME_PAGES, pages.length + missing) };
  }
  return { done: catalog.of(kind, org).length > 0 ? 1 : 0, wanted: 1 };
}

/** Whether a table has been entered for an organisation, so far that its pages can stand. */
export function isEntered(catalog: Catalog, kind: UnenteredKind, org: string): boolean {
  const { done, wanted } = enteredOf(catalog, kind, org);
  return done >= wanted;
}
