import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const HREF = /\shref="([^"]*)"/g;
const ID = /\sid="([^"]*)"/g;

const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/**
 * The links of a built site that lead nowhere, to the last fragment.
 * @param dir the folder of the site
 * @param base path under which it will be served, with a slash at both ends
 * @returns how many pages were read, and `page: address` for each dead link
 */
export function deadLinks(dir: string, base: string): { pages: number; dead: string[] } {
  const pages = new Map(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map((entry) => {
        const file = relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/');
        // What stands in scripts and comments is no link.
        const html = readFileSync(join(dir, file), 'utf8').replaceAll(
          /<script\b[\s\S]*?<\/script>|<!--[\s\S]*?-->/g,
          '',
        );
        return [file.replace(/(^|\/)index\.html$/, '$1'), html] as const;
      }),
  );
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: string, html: string) => {
    const known = ids.get(page) ?? new Set([...html.matchAll(ID)].map(([, id = '']) => id));
    ids.set(page, known);
    return known;
  };
  const leads = (url: URL): boolean => {
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base)) return false;
    const inside = path.slice(base.length);
    const html = pages.get(inside);
    if (html === undefined) {
      const target = join(dir, inside);
      return existsSync(target) && statSync(target).isFile();
    }
    // What the timeline opens with (`#role=kakaricho`) is a state, read by its script.
    return url.hash === '' || url.hash.includes('=') || idsOf(inside, html).has(decodeURIComponent(url.hash.slice(1)));
  };
  const dead = new Set<string>();
  for (const [page, html] of pages)
    for (const [, href = ''] of html.matchAll(HREF)) {
      if (/^(https?:|mailto:|data:)/.test(href)) continue;
      if (!leads(new URL(decode(href), `http://localhost${base}${page}`))) dead.add(`${page}: ${href}`);
    }
  return { pages: pages.size, dead: [...dead].sort() };
}
