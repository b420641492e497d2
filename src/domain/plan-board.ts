import type { Entry } from '../model/entry.ts';
import type { Catalog } from './catalog.ts';
import { type InitiativeNode, pillarsOf } from './trees.ts';

/** An implementation plan as a board: its pillars with everything below them, and what is to happen year by year. */
export interface PlanBoard {
  document: Entry<'document'>;
  pillars: InitiativeNode[];
  /** The fiscal years that any line of the plan speaks of, in order. */
  years: number[];
  targets: Entry<'plan-target'>[];
  /** What the source names, in its figure or its body, and how many of these have a body. */
  counts: Record<'pillar' | 'initiative' | 'measure', { named: number; withBody: number }>;
  /** What the source only names in its figure. */
  figureOnly: Entry<'initiative'>[];
}

/** An initiative and all below it, from the top. */
function* nodesIn(node: InitiativeNode): Generator<Entry<'initiative'>> {
  yield node.entry;
  for (const child of node.children) yield* nodesIn(child);
}

/** The lines of a plan that belong to a measure or initiative, in order. */
export const targetsOf = (targets: readonly Entry<'plan-target'>[], measure: string): Entry<'plan-target'>[] =>
  targets.filter(({ data }) => data.measure === measure);

/** Whether a line has figures to draw: at least two years with a number. */
export const isNumeric = ({ data }: Entry<'plan-target'>): boolean =>
  data.years.filter(({ value }) => value !== null).length >= 2;

function boardOf(catalog: Catalog, document: Entry<'document'>): PlanBoard {
  const pillars = pillarsOf(catalog, document.id);
  const nodes = pillars.flatMap((pillar) => [...nodesIn(pillar)]);
  const targets = catalog
    .all('plan-target')
    .filter(({ data }) => catalog.find('initiative', data.measure)?.data.document === document.id)
    .sort((a, b) => a.data.order - b.data.order);
  const count = (kind: 'pillar' | 'initiative' | 'measure') => {
    const named = nodes.filter(({ data }) => data.kind === kind);
    return { named: named.length, withBody: named.filter(({ data }) => data.bodyInSource !== false).length };
  };
  return {
    document,
    pillars,
    targets,
    years: [...new Set(targets.flatMap(({ data }) => data.years.map(({ fiscalYear }) => fiscalYear)))].sort(
      (a, b) => a - b,
    ),
    counts: { pillar: count('pillar'), initiative: count('initiative'), measure: count('measure') },
    figureOnly: nodes.filter(({ data }) => data.bodyInSource === false),
  };
}

/** The boards of an organisation: one for every document that has plan targets, the newest id first. */
export const planBoards = (catalog: Catalog, org: string): PlanBoard[] =>
  catalog
    .all('document')
    .filter(({ data }) => data.organization === org)
    .map((document) => boardOf(catalog, document))
    .filter(({ targets }) => targets.length > 0)
    .reverse();

/** The places where a policy in force announces a plan that does not exist yet. */
export const announcedPlans = (catalog: Catalog, org: string): { document: Entry<'document'>; place: string }[] =>
  catalog
    .all('document')
    .filter(({ data }) => data.organization === org && data.status === 'current')
    .flatMap((document) => {
      const place = document.data.announcedPlan;
      const made = catalog.all('document').some(({ data }) => data.belongsTo === document.id);
      return place === undefined || made ? [] : [{ document, place }];
    });
