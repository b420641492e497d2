import type { Catalog } from '../../domain/catalog.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment, ID, parentPath } from '../../model/ids.ts';
import type { Kind } from '../../model/kind-names.ts';
import { isMisplacedInitiative } from '../parent-level.ts';
import { printedNumber } from './initiative-numbers.ts';

type Ordered = Entry & { data: { order: number } };

/** Which entries of a kind are counted together: the name of the group that an entry belongs to. */
const GROUPS: Partial<Record<Kind, (entry: Entry) => string>> = {
  organization: () => '',
  chapter: ({ id }) => parentPath(id),
  office: ({ id }) => firstSegment(id),
  'staff-image': ({ id }) => firstSegment(id),
  role: ({ id }) => firstSegment(id),
  competency: ({ id }) => firstSegment(id),
  initiative: ({ data }) => {
    const { document, parent } = data as Entry<'initiative'>['data'];
    return `${document} ${parent ?? ''}`;
  },
  training: ({ id }) => firstSegment(id),
  'career-band': ({ id }) => firstSegment(id),
  milestone: ({ id }) => firstSegment(id),
  'plan-target': ({ data }) => (data as Entry<'plan-target'>['data']).source.document,
  'guideline-item': ({ data }) => (data as Entry<'guideline-item'>['data']).document,
  crosswalk: () => '',
  topic: () => '',
  'question-set': ({ id }) => parentPath(id),
  persona: ({ id }) => firstSegment(id),
  stage: ({ id }) => firstSegment(id),
  'skill-category': ({ id }) => firstSegment(id),
  skill: ({ id }) => firstSegment(id),
  statistic: ({ id }) => firstSegment(id),
  welcome: ({ id }) => firstSegment(id),
};

/** Entries that are counted together, from the lowest order up. */
export interface OrderGroup {
  kind: Kind;
  entries: readonly Ordered[];
}

/** Gathers the entries whose `order` counts them, group by group. */
export function orderGroups(catalog: Catalog): OrderGroup[] {
  const found: OrderGroup[] = [];
  for (const [kind, groupOf] of Object.entries(GROUPS) as [Kind, (entry: Entry) => string][]) {
    const groups = new Map<string, Ordered[]>();
    for (const entry of catalog.all(kind) as readonly Ordered[]) {
      // An item that hangs in the wrong place of the tree is reported by parent-level and has no siblings.
      if (kind === 'initiative' && isMisplacedInitiative(entry as unknown as Entry<'initiative'>, catalog)) continue;
      const list = groups.get(groupOf(entry));
      if (list) list.push(entry);
      else groups.set(groupOf(entry), [entry]);
    }
    for (const entries of groups.values()) {
      found.push({ kind, entries: entries.sort((a, b) => a.data.order - b.data.order) });
    }
  }
  return found;
}

/** The lowest number from 1 that no entry of a group carries. */
export function lowestMissing({ entries }: OrderGroup): number {
  const taken = new Set(entries.map(({ data }) => data.order));
  let order = 1;
  while (taken.has(order)) order += 1;
  return order;
}

/** The ids and numbers that an entry mentions, its own among them; sentences are left out. */
function traits(entry: Ordered): Set<string> {
  const found = new Set([entry.id]);
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string' && (ID.test(value) || value.length < 8))
      found.add(`${ID.test(value) ? '' : key}${value}`);
    else if (typeof value === 'object' && value !== null) {
      for (const [name, inner] of Object.entries(value))
        if (name !== 'errata') walk(inner, Array.isArray(value) ? key : name);
    }
  };
  walk(entry.data, '');
  return found;
}

/**
 * How well an entry fits between the entries at `order - 1` and `order + 1` of its group: the number of ids and short
 * values it shares with them. Tells the wrong one of two entries that claim the same place.
 */
export function fitAt(entry: Ordered, order: number, { entries }: OrderGroup): number {
  const own = traits(entry);
  let shared = 0;
  for (const other of entries) {
    if (other === entry || Math.abs(other.data.order - order) !== 1) continue;
    for (const trait of traits(other)) if (own.has(trait)) shared += 1;
  }
  return shared;
}

/** Whether an initiative's printed number contradicts its order; initiative-numbering reports that more exactly. */
export function isMisnumbered({ kind, entries }: OrderGroup, catalog: Catalog): boolean {
  if (kind !== 'initiative') return false;
  return (entries as unknown as readonly Entry<'initiative'>[]).some((entry) => {
    const { number, isWellFormed, place, orderedPlace } = printedNumber(entry, catalog);
    return number !== undefined && (!isWellFormed || (place !== undefined && place !== orderedPlace));
  });
}

/**
 * The place that the printed number of an entry gives it: chapters and statistics are numbered by the source. Undefined
 * where the source prints no number.
 */
export function printedPlace(entry: Ordered, { kind, entries }: OrderGroup): number | undefined {
  if (kind === 'statistic') {
    const printed = /(\d+)/.exec((entry as unknown as Entry<'statistic'>).data.number ?? '')?.[1];
    return printed === undefined ? undefined : Number(printed);
  }
  if (kind !== 'chapter') return undefined;
  const rank = (one: Ordered) => {
    const { number, part } = (one as unknown as Entry<'chapter'>).data;
    return (/^\d+$/.test(number ?? '') ? Number(number) : 1000) * 100 + Math.max(0, '①②③④⑤⑥⑦⑧⑨⑩'.indexOf(part ?? '①'));
  };
  const own = rank(entry);
  return entries.filter((other) => rank(other) === own).length > 1
    ? undefined
    : entries.filter((other) => rank(other) < own).length + 1;
}
