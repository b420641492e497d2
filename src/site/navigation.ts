import { settings } from '../settings.ts';
import { loadSite } from './catalog.ts';
import { entryHref, href } from './href.ts';
import type { Link } from './links.ts';

/** The home organisation's name and the links of the main menu. */
export async function mainNavigation(): Promise<{ organization: string; links: Link[] }> {
  const { catalog } = await loadSite();
  const home = settings.homeOrganization;
  const current = catalog
    .all('document')
    .find(({ data }) => data.organization === home && data.status === 'current' && data.text === 'included');
  return {
    organization: catalog.get('organization', home).data.name,
    links: [
      { text: 'はじめての方へ', href: href('/start/') },
      ...(current ? [{ text: '方針を読む', href: entryHref('document', current.id) }] : []),
      { text: '職層', href: href(`/${home}/roles/`) },
      { text: '4つの柱', href: href(`/${home}/initiatives/`) },
      { text: 'スキルマップ', href: href(`/${home}/skills/`) },
      { text: 'デジタル人材', href: href(`/${home}/personas/`) },
      { text: '用語集', href: href('/glossary/') },
    ],
  };
}
