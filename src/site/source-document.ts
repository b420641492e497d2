import { loadSite } from './catalog.ts';

/** The document that a page restates, as the search and the page's own markup name it. */
export interface SourceDocument {
  /** Issuer and title: 清瀬市人材育成基本方針（令和8年版）. */
  name: string;
  organization: string;
  edition: '現行' | '旧版';
}

/** Documents by issuer and short title: those that the site restates. A guideline in force counts as 現行. */
export async function sourceDocument(shortTitle: string | undefined): Promise<SourceDocument | undefined> {
  if (shortTitle === undefined) return undefined;
  const { catalog } = await loadSite();
  const found = catalog.all('document').find(({ data }) => data.shortTitle === shortTitle);
  if (!found) return undefined;
  const organization = catalog.get('organization', found.data.organization).data.name;
  return {
    name: `${organization}${shortTitle}`,
    organization,
    edition: found.data.status === 'superseded' ? '旧版' : '現行',
  };
}
