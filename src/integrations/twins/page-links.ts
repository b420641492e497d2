import { posix } from 'node:path';

/** Where a twin stands, and which pages have one. */
export interface Place {
  /** Of the page, from the site's root, without the base path: `kiyose/roles/kakaricho/`, '' for home. */
  address: string;
  /** The path under which the site is served, with a slash at both ends: what links of pages begin with. */
  base: string;
  /** Whether there is a twin of the page at an address. */
  hasTwin: (address: string) => boolean;
}

/** The name of the twin of a page, beside it. */
export const TWIN_FILE = 'index.md';

const WITH_SCHEME = /^[a-z][a-z\d+.-]*:/i;
const PARTS = /^([^?#]*)(\?[^#]*)?(#.*)?$/;

/**
 * Where a link of a page leads from its twin: to the twin of the page it names, to the page itself when a script reads
 * the rest of its address, to the file otherwise. Relative, so that it holds wherever the site lies.
 * @param href as it stands in the page, with the base path
 */
export function linkInTwin(href: string, { address, base, hasTwin }: Place): string {
  if (WITH_SCHEME.test(href) || !href.startsWith(base)) return href;
  const [, path = '', query = '', fragment = ''] = PARTS.exec(href.slice(base.length)) ?? [];
  if (path === address && query === '' && fragment !== '') return fragment;
  const file = query === '' && hasTwin(path) ? `${path}${TWIN_FILE}` : path;
  const way = posix.relative(`/${address}`, `/${file}`);
  const folder = file === path && (path === '' || path.endsWith('/')) ? '/' : '';
  return `${way === '' ? '.' : way}${folder}${query}${fragment}`;
}
