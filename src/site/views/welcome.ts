import { hasFolder } from '../../domain/pages-there-are.ts';
import { spanInWords } from '../../domain/careers.ts';
import { analyzeProse } from '../../domain/prose.ts';
import { readingMinutes } from '../../domain/path/reading-time.ts';
import { cellsOfRole, joinExpectations, rolesOf } from '../../domain/roles.ts';
import {
  lowestRole,
  PERIOD_NAMES,
  trainingsInYear,
  welcomePagesOf,
  welcomePeriods,
  welcomeTerms,
} from '../../domain/welcome.ts';
import type { Catalog } from '../../domain/catalog.ts';
import type { Entry } from '../../model/entry.ts';
import { firstSegment, lastSegment } from '../../model/ids.ts';
import { WAYS_IN } from '../../model/kinds/path.ts';
import { loadSite } from '../catalog.ts';
import { entryHref, href } from '../href.ts';
import { erratumNotes, linkTo, sourceLine } from '../links.ts';
import { expectationView } from './expectation.ts';

const minutesOf = (page: Entry<'welcome'>) => readingMinutes(analyzeProse(page.body).plainText) ?? 0;

/** The place of a way in among the others: new graduates first. */
const rankOf = ({ data }: Entry<'path'>) => (data.wayIn ? WAYS_IN.indexOf(data.wayIn) : WAYS_IN.length);

const termNote = ({ id, data }: Entry<'term'>) => ({
  id,
  text: data.term,
  href: entryHref('term', id),
  definition: data.definition,
  editorial: data.basis === 'editorial',
});

const officeNote = (catalog: Catalog, id: string) => {
  const { name, responsibilities } = catalog.get('office', id).data;
  return { text: name, href: entryHref('office', id), responsibilities };
};

/** The way in for newcomers of an organisation: the pages by period, the card, the words, the offices. */
export async function startHubView(org: string) {
  const { catalog } = await loadSite();
  const pages = welcomePagesOf(catalog, org);
  const own = (folder: string) => (hasFolder(catalog, org, folder) ? href(`/${org}/${folder}/`) : undefined);
  return {
    organization: catalog.get('organization', org).data.name,
    periods: welcomePeriods(catalog, org).map(({ period, name, pages: members }) => ({
      period,
      name,
      minutes: members.reduce((sum, page) => sum + minutesOf(page), 0),
      pages: members.map((page) => ({
        text: page.data.title,
        href: entryHref('welcome', page.id),
        summary: page.data.summary,
        minutes: minutesOf(page),
        order: page.data.order,
      })),
    })),
    waysIn: catalog
      .all('path')
      .filter(({ id, data }) => firstSegment(id) === org && data.wayIn !== undefined)
      .sort((a, b) => rankOf(a) - rankOf(b))
      .map(({ id, data }) => ({ text: data.wayIn ?? data.title, href: entryHref('path', id), note: data.summary })),
    card: own('start/card'),
    sheets: own('sheets'),
    roles: own('roles'),
    isEmpty: pages.length === 0,
    glossary: href('/glossary/'),
    terms: welcomeTerms(catalog, org).map(termNote),
    offices: [...new Set(pages.flatMap(({ data }) => data.offices ?? []))].map((id) => officeNote(catalog, id)),
  };
}
export type StartHubView = Awaited<ReturnType<typeof startHubView>>;

/** A page for newcomers. */
export async function welcomeView(id: string) {
  const { catalog } = await loadSite();
  const entry = catalog.get('welcome', id);
  const org = firstSegment(id);
  const pages = welcomePagesOf(catalog, org);
  const at = pages.findIndex((page) => page.id === id);
  const neighbour = (index: number) => {
    const page = pages[index];
    return page && { text: page.data.title, href: entryHref('welcome', page.id) };
  };
  // Trainings whose year the source gives stand beside the ways of learning that have none.
  const dated = entry.data.initiatives ? trainingsInYear(catalog, org, 1) : [];
  return {
    entry,
    organization: linkTo(catalog, 'organization', org),
    hub: href('/start/'),
    card: href(`/${org}/start/card/`),
    period: PERIOD_NAMES[entry.data.period],
    place: at + 1,
    count: pages.length,
    minutes: minutesOf(entry),
    offices: (entry.data.offices ?? []).map((office) => officeNote(catalog, office)),
    learning: [
      ...dated.map((training) => ({
        ...linkTo(catalog, 'training', training.id),
        statements: [`${training.data.provider}の${training.data.category}`],
        examples: [] as readonly string[],
        years: spanInWords(training.data.yearFrom, training.data.yearTo, '年目'),
        basis: training.data.basis,
      })),
      ...(entry.data.initiatives ?? []).map((initiative) => {
        const { data } = catalog.get('initiative', initiative);
        return {
          ...linkTo(catalog, 'initiative', initiative),
          statements: data.statements ?? [],
          examples: data.examples ?? [],
          years: undefined,
          basis: 'unknown' as const,
        };
      }),
    ],
    errata: erratumNotes(catalog, entry.data.errata),
    source: sourceLine(catalog, entry.data.source),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  };
}
export type WelcomeView = Awaited<ReturnType<typeof welcomeView>>;

/** The card of the first day for a role (着任カード): what fits on one sheet of paper. */
export async function newcomerCardView(org: string, roleId: string) {
  const { catalog } = await loadSite();
  const role = catalog.get('role', roleId);
  const lowest = lowestRole(catalog, org)?.id;
  const hub = await startHubView(org);
  const expected = joinExpectations(cellsOfRole(catalog, roleId)).filter(
    ({ mark, statements }) => mark !== null || statements.length > 0,
  );
  return {
    organization: hub.organization,
    role: { ...linkTo(catalog, 'role', roleId), summary: role.data.summary },
    others: rolesOf(catalog, org).map((other) => ({
      text: other.data.name,
      href: href(other.id === lowest ? `/${org}/start/card/` : `/${org}/start/card/${lastSegment(other.id)}/`),
      here: other.id === roleId,
    })),
    images: catalog
      .of('staff-image', org)
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(({ id, data }) => ({ text: data.shortName, href: entryHref('staff-image', id) })),
    expectations: expected.map((expectation) => expectationView(catalog, expectation, 'competency')),
    inferred: expected.some(({ headingBasis }) => headingBasis === 'inferred'),
    periods: welcomePeriods(catalog, org).map(({ period, name, pages }) => ({
      period,
      name,
      actions: pages.flatMap(({ data }) => data.actions),
    })),
    offices: hub.offices,
    // Room for one sentence each.
    terms: hub.terms.map((term) => ({ ...term, short: `${term.definition.split('。', 1)[0] ?? ''}。` })),
    hub: href('/start/'),
  };
}

/** Path parameters for the cards of every role but the lowest, whose card stands in the folder itself. */
export async function otherCardPaths() {
  const { catalog } = await loadSite();
  return [...new Set(catalog.all('welcome').map(({ id }) => firstSegment(id)))].flatMap((org) => {
    const lowest = lowestRole(catalog, org)?.id;
    return rolesOf(catalog, org)
      .filter(({ id }) => id !== lowest)
      .map(({ id }) => ({ params: { org, role: lastSegment(id) }, props: { id } }));
  });
}
