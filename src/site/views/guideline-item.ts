import { coverageRows, guidelineItems, judgedOrganizations } from '../../domain/coverage.ts';
import { organizationsFrom } from '../../domain/organizations.ts';
import { hasOwnPage } from '../../domain/pages-there-are.ts';
import { firstSegment, lastSegment } from '../../model/ids.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { relatedTo } from '../related.ts';
import { answerView } from './coverage.ts';

/** How a kind of point is said. */
export const POINT_KINDS = { must: 'しなければならない', consider: '検討', example: '例' } as const;

/** The addressees as the filters call them. */
export const ADDRESSEE_SYMBOLS = { 都道府県: 'prefecture', 市区町村: 'city', 全団体: 'all' } as const;

/** The checklist of an organisation's guideline, by chapter and pillar. */
export async function guidelineItemsView(org: string) {
  const { catalog } = await loadSite();
  const items = guidelineItems(catalog).filter(({ id }) => firstSegment(id) === org);
  const first = items[0];
  return {
    count: items.length,
    coverage: hasOwnPage(catalog, '/coverage/') ? href('/coverage/') : undefined,
    document: first && linkTo(catalog, 'document', first.data.document),
    pillars: [...Map.groupBy(items, ({ data }) => data.pillar)].map(([name, members], index) => ({
      id: `pillar-${index + 1}`,
      name,
      items: members.map(({ id, data }) => ({
        id: lastSegment(id),
        number: data.number,
        name: data.name,
        href: entryHref('guideline-item', id),
        coverage: catalog.find('coverage', id) && entryHref('coverage', id),
        addressees: data.addressees,
        points: data.points.map((point) => ({ ...point, symbol: ADDRESSEE_SYMBOLS[point.addressee] })),
      })),
    })),
  };
}

/** An item of the guideline with how the cities answer it. */
export async function guidelineItemView(id: string) {
  const site = await loadSite();
  const { catalog } = site;
  const entry = catalog.get('guideline-item', id);
  const rows = coverageRows(catalog);
  const at = rows.findIndex(({ item }) => item.id === id);
  const neighbour = (index: number) => {
    const other = rows[index];
    return other && linkTo(catalog, 'guideline-item', other.item.id);
  };
  const answers = rows[at]?.answers;
  return {
    entry,
    statements: entry.data.statements ?? [],
    answers: organizationsFrom(catalog, settings.homeOrganization, judgedOrganizations(rows)).map((organization) =>
      answerView(catalog, organization.id, answers?.get(organization.id)),
    ),
    coverage: entryHref('coverage', id),
    document: linkTo(catalog, 'document', entry.data.document),
    source: sourceLine(catalog, entry.data.source),
    errata: erratumNotes(catalog, entry.data.errata),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
    related: relatedTo(site, 'guideline-item', id, ['coverage']),
  };
}
