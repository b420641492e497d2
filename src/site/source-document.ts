import type { Catalog } from '../domain/catalog.ts';
import type { Entry } from '../model/entry.ts';
import { policyToRead } from '../domain/editions.ts';
import { loadSite } from './catalog.ts';
import { eraDay } from './era.ts';
import { entryHref } from './href.ts';

/** The document that a page restates, as the search and the page's own markup name it. */
export interface SourceDocument {
  /** Issuer and title: 清瀬市人材育成基本方針（令和8年版）. */
  name: string;
  organization: string;
  edition: '予告' | '現行' | '旧版';
  /** For an edition that is still to come: when it comes into force; null where the source gives no day. */
  upcoming?: { from: string | null; href: string };
}

const EDITIONS = { upcoming: '予告', current: '現行', guideline: '現行', superseded: '旧版' } as const;

const view = (catalog: Catalog, { id, data }: Entry<'document'>): SourceDocument => {
  const organization = catalog.get('organization', data.organization).data.name;
  return {
    name: `${organization}${data.shortTitle}`,
    organization,
    edition: EDITIONS[data.status],
    ...(data.status === 'upcoming' && {
      upcoming: {
        from: data.effectiveDate === undefined ? null : eraDay(data.effectiveDate),
        href: entryHref('document', id),
      },
    }),
  };
};

/**
 * The document that a page restates, by its short title. A guideline in force counts as 現行.
 * @param pathname the address of the page, with the base path
 */
export async function sourceDocument(
  shortTitle: string | undefined,
  pathname: string,
): Promise<SourceDocument | undefined> {
  if (shortTitle === undefined) return undefined;
  const { catalog } = await loadSite();
  const named = catalog.all('document').filter(({ data }) => data.shortTitle === shortTitle);
  // Several cities may call their policy by the same name.
  const own = named.find(({ data }) => pathname.startsWith(entryHref('organization', data.organization)));
  const found = own ?? named[0];
  return found && view(catalog, found);
}

/**
 * What a printed page says of its source: its document with its edition; for the other pages of an organisation the
 * policy besides what the page itself names.
 * @param pathname the address of the page, with the base path
 */
export async function printedSource(source: SourceDocument | undefined, pathname: string): Promise<string> {
  if (source) return `${source.name}（${source.edition}）`;
  const { catalog } = await loadSite();
  const organization = catalog.all('organization').find(({ id }) => pathname.startsWith(entryHref('organization', id)));
  const policy = organization && policyToRead(catalog, organization.id);
  if (!policy) return '本文に示した所';
  const { name, edition } = view(catalog, policy);
  return `${name}（${edition}）ほか、本文に示した所`;
}
