import type { DataOf } from '../model/collections.ts';
import type { Entry } from '../model/entry.ts';
import type { Catalog } from './catalog.ts';

export type CrosswalkKind = DataOf<'crosswalk'>['kind'];
export type CrosswalkMember = DataOf<'crosswalk'>['members'][number];

/** The rows of the table of ranks or of the table of abilities, in order. */
export const crosswalksOf = (catalog: Catalog, kind: CrosswalkKind): Entry<'crosswalk'>[] =>
  catalog
    .all('crosswalk')
    .filter(({ data }) => data.kind === kind)
    .sort((a, b) => a.data.order - b.data.order);

/** The rank or ability that a member names; undefined where an organisation has no equivalent. */
export const memberId = (member: CrosswalkMember): string | undefined => member.role ?? member.competency;

/** The rows in which a rank or ability stands, each with the members of the other organisations. */
export function counterpartsOf(catalog: Catalog, kind: CrosswalkKind, id: string) {
  return crosswalksOf(catalog, kind).flatMap((crosswalk) => {
    const own = crosswalk.data.members.filter((member) => memberId(member) === id);
    if (own.length === 0) return [];
    const homes = new Set(own.map(({ organization }) => organization));
    return [{ crosswalk, others: crosswalk.data.members.filter(({ organization }) => !homes.has(organization)) }];
  });
}
