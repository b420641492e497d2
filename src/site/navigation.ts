import { policyToRead } from '../domain/editions.ts';
import { pillarsTitle } from '../domain/trees.ts';
import { settings } from '../settings.ts';
import { loadSite } from './catalog.ts';
import { entryHref, href } from './href.ts';
import { type Link, linkTo } from './links.ts';

/** The home organisation's name and the links of the main menu. */
export async function mainNavigation(): Promise<{ organization: string; links: Link[] }> {
  const { catalog } = await loadSite();
  const home = settings.homeOrganization;
  const policy = policyToRead(catalog, home);
  return {
    organization: catalog.get('organization', home).data.name,
    links: [
      { text: 'はじめての方へ', href: href('/start/') },
      ...(policy ? [{ text: '方針を読む', href: entryHref('document', policy.id) }] : []),
      { text: '職層', href: href(`/${home}/roles/`) },
      { text: '学習パス', href: href(`/${home}/paths/`) },
      { text: '面談シート', href: href(`/${home}/sheets/`) },
      { text: 'キャリアの年表', href: href(`/${home}/career/`) },
      { text: (policy && pillarsTitle(catalog, policy.id)) ?? '柱と取組', href: href(`/${home}/initiatives/`) },
      { text: 'スキルマップ', href: href(`/${home}/skills/`) },
      { text: 'デジタル人材', href: href(`/${home}/personas/`) },
      { text: '他市と比べる', href: href('/compare/') },
      { text: '用語集', href: href('/glossary/') },
    ],
  };
}

/**
 * The organisation that a page belongs to when it is not the home organisation, with the way back; undefined elsewhere.
 * @param pathname the address of the page, with the base path
 */
export async function guestOf(pathname: string): Promise<{ name: string; home: Link } | undefined> {
  const { catalog } = await loadSite();
  const guest = catalog
    .all('organization')
    .find(({ id }) => id !== settings.homeOrganization && pathname.startsWith(entryHref('organization', id)));
  return (
    guest && {
      name: guest.data.name,
      home: linkTo(catalog, 'organization', settings.homeOrganization),
    }
  );
}
