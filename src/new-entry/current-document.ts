import type { Catalog } from '../domain/catalog.ts';
import { isInForce } from '../domain/editions.ts';
import { firstSegment } from '../model/ids.ts';

/** The document of an organisation that is in force and whose text is here: the source of nearly everything new. */
export const currentDocument = (catalog: Catalog, organization: string | undefined): string | undefined =>
  catalog
    .all('document')
    .find(
      ({ id, data }) =>
        (organization === undefined || firstSegment(id) === organization) &&
        isInForce(data.status) &&
        data.text === 'included',
    )?.id;

/** Whose policy is most likely being entered: that of the only organisation with empty tables, else the home one's. */
export function organizationAtHand(catalog: Catalog, home: string): string {
  const entering = catalog.all('organization').filter(({ data }) => data.unentered !== undefined);
  return entering.length === 1 && entering[0] ? entering[0].id : home;
}
