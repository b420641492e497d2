import { policyToRead } from '../../domain/editions.ts';
import { serviceYears } from '../../domain/careers.ts';
import { organizationsFrom } from '../../domain/organizations.ts';
import { timelineOf, timelineOrganizations } from '../../domain/timeline/items.ts';
import { settings } from '../../settings.ts';
import { loadSite } from '../catalog.ts';
import { href } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';

/** The timeline of an organisation, with the base path before its addresses. */
export async function careerTimeline(org: string) {
  const { catalog } = await loadSite();
  return timelineOf(catalog, org, href);
}

/** Path parameters for the pages and files of timelines. */
export async function careerPaths() {
  const { catalog } = await loadSite();
  return timelineOrganizations(catalog).map((org) => ({ params: { org }, props: { org } }));
}

/** The page of a working life: the timeline, the other organisations, and the table that ties ages to years. */
export async function careerView(org: string) {
  const { catalog } = await loadSite();
  const timeline = await careerTimeline(org);
  const document = policyToRead(catalog, org);
  return {
    organization: catalog.get('organization', org).data.name,
    document: document && linkTo(catalog, 'document', document.id),
    timeline,
    organizations: organizationsFrom(catalog, settings.homeOrganization, timelineOrganizations(catalog)).map(
      ({ id, data }) => ({ id, text: data.name, href: href(`/${id}/career/`), isThis: id === org }),
    ),
    files: href('/career/'),
    serviceYears: catalog
      .all('document')
      .filter(({ data }) => data.organization === org)
      .flatMap(({ data: { serviceYears: table } }) =>
        table
          ? [
              {
                rows: serviceYears(table.firstAge, table.lastAge),
                caution: table.caution,
                source: sourceLine(catalog, table.source),
                errata: erratumNotes(catalog, table.errata),
              },
            ]
          : [],
      ),
  };
}
