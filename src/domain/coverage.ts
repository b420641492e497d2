import type { DataOf } from '../model/collections.ts';
import type { Entry } from '../model/entry.ts';
import { type VERDICTS } from '../model/kinds/coverage.ts';
import { type Catalog, oncePerCatalog } from './catalog.ts';

export type Verdict = (typeof VERDICTS)[number];

/** How one organisation's policy answers an item, with the places that answer and the reason. */
export type Answer = DataOf<'coverage'>['verdicts'][number];

/** An item of the guideline with the answers to it, by organisation. An item that nobody has judged has none. */
export interface CoverageRow {
  item: Entry<'guideline-item'>;
  answers: ReadonlyMap<string, Answer>;
}

/** The items of a guideline's checklist in the order of the source. */
export const guidelineItems = (catalog: Catalog): Entry<'guideline-item'>[] =>
  [...catalog.all('guideline-item')].sort((a, b) => a.data.order - b.data.order);

/** Every item of the guideline with its answers, in the order of the source. */
export const coverageRows = oncePerCatalog((catalog): readonly CoverageRow[] => {
  const judged = new Map(catalog.all('coverage').map(({ data }) => [data.item, data.verdicts]));
  return guidelineItems(catalog).map((item) => ({
    item,
    answers: new Map(judged.get(item.id)?.map((answer) => [answer.organization, answer])),
  }));
});

/** The organisations that at least one item has an answer of. */
export const judgedOrganizations = (rows: readonly CoverageRow[]): string[] => [
  ...new Set(rows.flatMap(({ answers }) => [...answers.keys()])),
];

/** Rows of the same pillar or chapter together, in the order of the rows. */
export const rowsByPillar = (rows: readonly CoverageRow[]): [pillar: string, rows: CoverageRow[]][] => [
  ...Map.groupBy(rows, ({ item }) => item.data.pillar),
];

/** How many items got which verdict for an organisation; `unjudged` counts the items without an answer. */
export function countVerdicts(rows: readonly CoverageRow[], org: string): Record<Verdict | 'unjudged', number> {
  const counts = { yes: 0, partly: 0, no: 0, unjudged: 0 };
  for (const { answers } of rows) counts[answers.get(org)?.verdict ?? 'unjudged'] += 1;
  return counts;
}

/** What a revision of an organisation's policy could take up: items without an answer first, then those answered in part. */
export const gapsOf = (
  rows: readonly CoverageRow[],
  org: string,
): { verdict: 'no' | 'partly'; rows: CoverageRow[] }[] =>
  (['no', 'partly'] as const).map((verdict) => ({
    verdict,
    rows: rows.filter(({ answers }) => answers.get(org)?.verdict === verdict),
  }));
