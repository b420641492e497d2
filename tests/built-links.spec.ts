import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readBuildRecord } from '../src/integrations/build-record.ts';
import { unpackText } from '../src/search/letters.ts';
import { builtFiles, builtPages, type Tag } from './built-pages.ts';
import { expect, siteFolder, type SiteName, SITES, test } from './built-sites.ts';

/** Attributes that hold an address; `data-bundle` and its like are read by scripts. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'cite', 'xlink:href'];
/** Written behind the address of a folder that need not be a page. */
const FOLDER = '/?folder';
const OUTSIDE = /^(https?:|mailto:|data:)/;

/** The addresses in a tag as written, without those of other hosts. */
function addressesOf({ name, attributes }: Tag): string[] {
  const found = [...attributes].flatMap(([key, value]) => {
    if (ADDRESSES.includes(key)) return [value];
    if (key === 'srcset') return value.split(',').map((part) => part.trim().split(/\s+/, 1)[0] ?? '');
    // Of a folder that a script completes to a file it is enough that it is there.
    return key.startsWith('data-') && value.startsWith('/') ? [value.replace(/\/$/, FOLDER)] : [];
  });
  const refresh = name === 'meta' && attributes.get('http-equiv') === 'refresh' ? attributes.get('content') : undefined;
  const target = refresh?.match(/url=(.*)$/)?.[1];
  return [...found, ...(target === undefined ? [] : [target])].filter((address) => !OUTSIDE.test(address));
}

/** Every text in JSON that is an address of a site: `/kiyose/roles/kakaricho/`. */
const addressesIn = (data: unknown): string[] => {
  if (typeof data === 'string') return /^\/[a-z0-9]\S*$/.test(data) ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(addressesIn) : [];
};

/** The addresses that the files beside the pages hold: sheets and modules, and data for scripts and for everyone. */
function* addressesOfFiles(site: SiteName): Generator<{ file: string; address: string }> {
  const read = (file: string) => readFileSync(join(siteFolder(site), file));
  const isOurs = (file: string) => !file.startsWith('pagefind/') && !file.startsWith('data/schema/');
  for (const file of builtFiles(site, '.css'))
    for (const [, address = ''] of read(file)
      .toString()
      .matchAll(/url\(["']?([^"')]+)["']?\)/g))
      if (!/^(data:|#)/.test(address)) yield { file, address };
  for (const file of builtFiles(site, '.js').filter(isOurs))
    for (const [, address = ''] of read(file)
      .toString()
      .matchAll(/(?:\bimport\(?|\bfrom)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g))
      yield { file, address };
  for (const file of builtFiles(site, '.json').filter((name) => isOurs(name) && name !== 'build.json'))
    for (const address of addressesIn(JSON.parse(read(file).toString()))) yield { file, address };
  for (const file of builtFiles(site, '.table.gz'))
    for (const address of addressesIn(JSON.parse(unpackText(gunzipSync(read(file)))))) yield { file, address };
  for (const file of builtFiles(site, '.csv'))
    for (const [, address = ''] of read(file)
      .toString()
      .matchAll(/(?:^|[,"])(\/[a-z0-9][^\s,"]*)(?=[,"\r\n]|$)/gm))
      yield { file, address };
}

for (const site of SITES) {
  test(`every address in every page and file of the site "${site}" leads somewhere, to its last fragment`, () => {
    const folder = siteFolder(site);
    const base = readBuildRecord(folder)?.base ?? '';
    const pages = builtPages(site);
    expect(pages.length).toBeGreaterThan(1000);
    const ids = new Map(
      pages.map(({ address, tags }) => [
        address,
        new Set(tags.flatMap(({ waits, attributes }) => (waits ? [] : (attributes.get('id') ?? [])))),
      ]),
    );

    /** Whether an address leads to a page or a file; checked once for all places that name it. */
    const known = new Map<string, boolean>();
    const leads = (url: URL): boolean => {
      const path = decodeURIComponent(url.pathname);
      if (!path.startsWith(base)) return false;
      const inside = path.slice(base.length);
      const page = ids.get(inside);
      if (!page) {
        const target = join(folder, inside);
        return existsSync(target) && (statSync(target).isFile() || url.search === '?folder');
      }
      // What the timeline opens with (`#role=kakaricho`) is a state, read by its script; no id has an equals sign.
      return url.hash === '' || url.hash.includes('=') || page.has(decodeURIComponent(url.hash.slice(1)));
    };
    const broken = new Set<string>();
    const check = (where: string, address: string) => {
      const url = new URL(address, `http://localhost${base}${where}`);
      const isSound = known.get(url.href) ?? leads(url);
      known.set(url.href, isSound);
      if (!isSound) broken.add(`${where}: ${address}`);
    };

    for (const { address: where, tags } of pages)
      for (const tag of tags) for (const address of addressesOf(tag)) check(where, address);
    let files = 0;
    for (const { file, address } of addressesOfFiles(site)) {
      files += 1;
      check(file, address);
    }
    expect(files).toBeGreaterThan(3000);
    expect([...broken].sort()).toEqual([]);
  });
}
