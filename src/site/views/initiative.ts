import { ancestorsOf, initiativeTree, pillarsOf } from '../../domain/trees.ts';
import { lastSegment } from '../../model/ids.ts';
import { loadSite } from '../catalog.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { byForce, outOfForce } from '../out-of-force.ts';
import { relatedTo } from '../related.ts';

const KINDS = { pillar: '柱', initiative: '取組', measure: '取組の項目' } as const;

/** The page of a pillar, an initiative or a measure. */
export async function initiativeView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const entry = catalog.get('initiative', id);
  return {
    entry,
    kind: KINDS[entry.data.kind],
    edition: outOfForce(catalog.get('document', entry.data.document).data.status),
    ancestors: ancestorsOf(catalog, entry).map((ancestor) => linkTo(catalog, 'initiative', ancestor.id)),
    children: initiativeTree(catalog, id).children,
    owners: (entry.data.owners ?? []).map((owner) => linkTo(catalog, 'office', owner)),
    staffImages: (entry.data.staffImages ?? []).map((image) => linkTo(catalog, 'staff-image', image)),
    source: sourceLine(catalog, entry.data.source),
    errata: erratumNotes(catalog, entry.data.errata),
    related: relatedTo(site, 'initiative', id, ['initiative']),
  };
}

/** The pillars of an organisation's documents: what is in force first, then what is to come, what was replaced last, never mixed. */
export async function initiativesView(org: string) {
  const { catalog } = await loadSite();
  return catalog
    .all('document')
    .filter(({ data }) => data.organization === org)
    .map((document) => ({
      ...linkTo(catalog, 'document', document.id),
      id: lastSegment(document.id),
      edition: outOfForce(document.data.status),
      pillars: pillarsOf(catalog, document.id),
    }))
    .filter(({ pillars }) => pillars.length > 0)
    .sort((a, b) => byForce(a.edition, b.edition));
}
