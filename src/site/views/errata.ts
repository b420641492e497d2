import { lastSegment, splitFragment } from '../../model/ids.ts';
import { loadSite } from '../catalog.ts';
import { eraDay } from '../era.ts';
import { linkTo, placeLink } from '../links.ts';
import { relatedTo } from '../related.ts';

const TREATMENTS = {
  mended: '読み替えて掲載',
  kept: '原文の表記のまま掲載',
  marked: '欠け・推定を示して掲載',
} as const;

/** The errata of an organisation's documents, in the order of their codes. */
export async function errataView(org: string) {
  const site = await loadSite();
  const { catalog } = site;
  return {
    organization: catalog.get('organization', org).data.name,
    errata: catalog
      .of('erratum', org)
      .toSorted((a, b) => (a.data.code < b.data.code ? -1 : 1))
      .map(({ id, data }) => {
        const at = data.at === undefined ? undefined : splitFragment(data.at);
        return {
          id: lastSegment(id),
          data,
          treatment: TREATMENTS[data.treatment],
          document: linkTo(catalog, 'document', data.document),
          place: at && placeLink(catalog, at.id, at.fragment),
          settled: data.settled && { date: eraDay(data.settled.date), how: data.settled.how },
          related: relatedTo(site, 'erratum', id).flatMap(({ links }) => links),
        };
      }),
  };
}
