import type { DataOf } from '../model/collections.ts';
import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import type { Catalog } from './catalog.ts';

/** An initiative with those below it. */
export interface InitiativeNode {
  entry: Entry<'initiative'>;
  children: InitiativeNode[];
}

const inOrder = (a: Entry<'initiative'>, b: Entry<'initiative'>) => a.data.order - b.data.order;

/** The initiatives directly below one, in order. */
export const childrenOf = (catalog: Catalog, parent: string): Entry<'initiative'>[] =>
  catalog
    .of('initiative', firstSegment(parent))
    .filter(({ data }) => data.parent === parent)
    .sort(inOrder);

const grow = (catalog: Catalog, entry: Entry<'initiative'>): InitiativeNode => ({
  entry,
  children: childrenOf(catalog, entry.id).map((child) => grow(catalog, child)),
});

/** An initiative and everything below it. */
export const initiativeTree = (catalog: Catalog, id: string): InitiativeNode =>
  grow(catalog, catalog.get('initiative', id));

const pillarsAlone = (catalog: Catalog, documentId: string): Entry<'initiative'>[] =>
  catalog
    .of('initiative', firstSegment(documentId))
    .filter(({ data }) => data.kind === 'pillar' && data.document === documentId)
    .sort(inOrder);

/** The pillars of a document, each with everything below it. */
export const pillarsOf = (catalog: Catalog, documentId: string): InitiativeNode[] =>
  pillarsAlone(catalog, documentId).map((entry) => grow(catalog, entry));

/** How a policy's pillars are called together: `4つの柱`. Undefined when the document has none. */
export function pillarsTitle(catalog: Catalog, documentId: string): string | undefined {
  const count = pillarsAlone(catalog, documentId).length;
  return count === 0 ? undefined : `${count}${count < 10 ? 'つ' : ''}の柱`;
}

/** The initiatives above one, the pillar first. */
export function ancestorsOf(catalog: Catalog, entry: Entry<'initiative'>): Entry<'initiative'>[] {
  const parent = entry.data.parent === undefined ? undefined : catalog.find('initiative', entry.data.parent);
  return parent ? [...ancestorsOf(catalog, parent), parent] : [];
}

type PlanItem = DataOf<'plan'>['nodes'][number];

/** An item of a plan with those below it. */
export interface PlanNode {
  item: PlanItem;
  children: PlanNode[];
}

/**
 * A plan's items as a tree. The parent of an item is the one whose number is a digit shorter (211 → 21 → 2); the idea
 * stands above the numbers.
 */
export function planTree(plan: Entry<'plan'>): PlanNode[] {
  const { nodes } = plan.data;
  const below = (number: string): PlanNode[] =>
    nodes
      .filter((item) => item.number?.slice(0, -1) === number)
      .map((item) => ({ item, children: below(item.number ?? '') }));
  const ideas = nodes.filter((item) => item.number === undefined);
  const top = below('');
  return ideas.length === 0 ? top : ideas.map((item, index) => ({ item, children: index === 0 ? top : [] }));
}
