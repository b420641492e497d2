import type { Catalog } from '../domain/catalog.ts';
import type { Entry } from '../model/entry.ts';
import { loadSite } from './catalog.ts';
import { entryHref } from './href.ts';

/** The document that a page restates, as the search and the page's own markup name it. */
export interface SourceDocument {
  /** Issuer and title: 清瀬市人材育成基本方針（令和8年版）. */
  name: string;
  organization: string;
  edition: '現行' | '旧版';
}

const view = (catalog: Catalog, { data }: Entry<'document'>): SourceDocument => {
  const organization = catalog.get('organization', data.organization).data.name;
  return {
    name: `${organization}${data.shortTitle}`,
    organization,
    edition: data.status === 'superseded' ? '旧版' : '現行',
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
 * document in force besides what the page itself names.
 * @param pathname the address of the page, with the base path
 */
export async function printedSource(source: SourceDocument | undefined, pathname: string): Promise<string> {
  if (source) return `${source.name}（${source.edition}）`;
  const { catalog } = await loadSite();
  const inForce = catalog
    .all('document')
    .find(
      ({ data }) =>
        data.status !== 'superseded' &&
        data.text === 'included' &&
        pathname.startsWith(entryHref('organization', data.organization)),
    );
  return inForce ? `${view(catalog, inForce).name}（現行）ほか、本文に示した所` : '本文に示した所';
}
