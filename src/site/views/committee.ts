import { loadSite } from '../catalog.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';

/** The meetings at which a document was drawn up. */
export async function committeeView(id: string) {
  const { catalog } = await loadSite();
  const { data } = catalog.get('committee', id);
  return {
    id,
    name: data.name,
    document: linkTo(catalog, 'document', data.document),
    meetings: data.meetings,
    source: sourceLine(catalog, data.source),
    errata: erratumNotes(catalog, data.errata),
  };
}
export type CommitteeView = Awaited<ReturnType<typeof committeeView>>;
