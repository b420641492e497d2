import type { Catalog } from '../../domain/catalog.ts';
import { COLLECTIONS } from '../../model/collections.ts';
import { UNENTERED, type UnenteredKind } from '../../model/unentered.ts';

/** The tables of an organisation that nobody has entered yet, with what belongs there; undefined when it is whole. */
export function unenteredView(catalog: Catalog, org: string) {
  const { name, unentered = [] } = catalog.get('organization', org).data;
  if (unentered.length === 0) return undefined;
  return {
    organization: name,
    tables: unentered.map((kind) => ({ label: COLLECTIONS[kind].label, ...UNENTERED[kind] })),
  };
}
export type UnenteredView = ReturnType<typeof unenteredView>;

/** The names of the organisations of which a table has not been entered, 「、」 between them; '' when there is none. */
export const namesUnentered = (catalog: Catalog, kind: UnenteredKind): string =>
  catalog
    .all('organization')
    .filter(({ data }) => data.unentered?.includes(kind))
    .map(({ data }) => data.name)
    .join('、');
