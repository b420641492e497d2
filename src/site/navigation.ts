import { policyToRead } from '../domain/editions.ts';
import { hasFolder, hasOwnPage } from '../domain/pages-there-are.ts';
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
  const own = (folder: string, text: string): Link[] =>
    hasFolder(catalog, home, folder) ? [{ text, href: href(`/${home}/${folder}/`) }] : [];
  return {
    organization: catalog.get('organization', home).data.name,
    links: [
      { text: 'はじめての方へ', href: href('/start/') },
      ...(policy ? [{ text: '方針を読む', href: entryHref('document', policy.id) }] : []),
      ...own('roles', '職層'),
      ...own('paths', '学習パス'),
      ...own('sheets', '面談シート'),
      ...own('career', 'キャリアの年表'),
      ...own('initiatives', (policy && pillarsTitle(catalog, policy.id)) ?? '柱と取組'),
      ...own('skills', 'スキルマップ'),
      ...own('personas', 'デジタル人材'),
      ...(hasOwnPage(catalog, '/compare/') ? [{ text: '他団体と比べる', href: href('/compare/') }] : []),
      { text: '用語集', href: href('/glossary/') },
    ],
  };
}

/**
 * The organisation that a page belongs to when its policy is still being entered, with the list of what is missing. What
 * such a page calls unstated may only not be entered yet.
 * @param pathname the address of the page, with the base path
 */
export async function enteringOf(pathname: string): Promise<{ name: string; missing: string } | undefined> {
  const { catalog } = await loadSite();
  const entering = catalog
    .all('organization')
    .find(({ id, data }) => data.unentered && pathname.startsWith(entryHref('organization', id)));
  return entering && { name: entering.data.name, missing: `${entryHref('organization', entering.id)}#unentered` };
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
