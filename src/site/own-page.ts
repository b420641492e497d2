import { hasOwnPage } from '../domain/pages-there-are.ts';
import { loadSite } from './catalog.ts';
import { href } from './href.ts';
import type { Link } from './links.ts';

/**
 * Path parameters for a page `[...index].astro` that is made only when there is something to show on it: the folder itself,
 * or nothing.
 * @param address the page from the site's root, with slashes at both ends
 */
export async function ownPagePaths(address: string) {
  const { catalog } = await loadSite();
  return hasOwnPage(catalog, address) ? [{ params: { index: undefined } }] : [];
}

const NAMES = { '/compare/': '他団体と比べる', '/coverage/': '指針カバレッジ', '/topics/': '主題で比べる' } as const;

/** The way to a page through those above it, as far as the site has them. */
export async function ownCrumbs(...addresses: (keyof typeof NAMES)[]): Promise<Link[]> {
  const { catalog } = await loadSite();
  return addresses
    .filter((address) => hasOwnPage(catalog, address))
    .map((address) => ({ text: NAMES[address], href: href(address) }));
}
