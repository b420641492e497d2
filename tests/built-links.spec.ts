import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { expect, siteFolder, SITES, test } from './built-sites.ts';

const ATTRIBUTES = ['href', 'src', 'action', 'dataBundle'];

interface BuiltPage {
  /** Addresses in the page as written, without those of other hosts. */
  addresses: string[];
  ids: Set<string>;
}

function readPage(html: string): BuiltPage {
  const page: BuiltPage = { addresses: [], ids: new Set() };
  visit(fromHtml(html), 'element', ({ properties }: Element) => {
    if (typeof properties['id'] === 'string') page.ids.add(properties['id']);
    for (const name of ATTRIBUTES) {
      const value = properties[name];
      if (typeof value === 'string' && !/^(https?:|mailto:|data:)/.test(value)) page.addresses.push(value);
    }
  });
  return page;
}

for (const site of SITES) {
  test(`every address in every page of the site "${site}" leads somewhere`, () => {
    const folder = siteFolder(site);
    const base = readBuildRecord(folder)?.base ?? '';
    const pages = new Map<string, BuiltPage>();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.html')) continue;
      const file = join(entry.parentPath, entry.name);
      pages.set(relative(folder, file).split(sep).join('/'), readPage(readFileSync(file, 'utf8')));
    }
    expect(pages.size).toBeGreaterThan(20);

    const broken = new Set<string>();
    for (const [file, { addresses }] of pages) {
      const here = `http://localhost${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
      for (const address of addresses) {
        const { pathname, hash } = new URL(address, here);
        const path = decodeURIComponent(pathname);
        const inside = path.startsWith(base) ? path.slice(base.length) : undefined;
        const target = inside === undefined ? undefined : join(folder, inside);
        if (inside === undefined || target === undefined || !existsSync(target)) broken.add(`${file}: ${address}`);
        else if (statSync(target).isDirectory()) {
          const index = pages.get(`${inside}index.html`);
          const isPage = inside === '' || inside.endsWith('/');
          // The folder of the search index is named as it is; pages have their slash.
          const holdsFiles = existsSync(join(target, 'pagefind.js'));
          if (!holdsFiles && !(isPage && index)) broken.add(`${file}: ${address}`);
          // What the timeline opens with (`#role=kakaricho`) is a state, read by its script; no id has an equals sign.
          else if (hash !== '' && !hash.includes('=') && !index?.ids.has(decodeURIComponent(hash.slice(1))))
            broken.add(`${file}: ${address}`);
        }
      }
    }
    expect([...broken].sort()).toEqual([]);
  });
}
