import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './built-pages.ts';
import { siteFolder } from './built-sites.ts';

/** What a page makes a browser download when it is opened and nothing is cached. */
export interface PageWeight {
  /** The page first, then each file once; paths from the site's root. */
  requests: readonly string[];
  styles: readonly string[];
  fonts: readonly string[];
  /** All of it after gzip, in kilobytes of 1,000 bytes. */
  kilobytes: number;
  /** Of it, programs: files and the scripts inside the page. */
  scriptKilobytes: number;
}

/** The size of a file after gzip, in kilobytes of 1,000 bytes. */
export const packed = (body: string | Buffer): number => gzipSync(body, { level: 9 }).length / 1000;

const folder = siteFolder('root');
const files = new Map<string, { size: number; needs: readonly string[] }>();

/** A file of the built site, and the files that it loads by itself: modules that it imports, images and fonts of a sheet. */
function fileOf(path: string) {
  const known = files.get(path);
  if (known) return known;
  const body = readFileSync(join(folder, path));
  const pattern = path.endsWith('.js')
    ? /(?:\bimport|\bfrom)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g
    : path.endsWith('.css')
      ? /url\(["']?(?!data:|#)([^"')]+)["']?\)/g
      : undefined;
  const needs = pattern ? [...body.toString().matchAll(pattern)].map(([, to = '']) => to) : [];
  const file = {
    size: packed(body),
    needs: needs.map((to) => (to.startsWith('/') ? to.slice(1) : posix.join(posix.dirname(path), to))),
  };
  files.set(path, file);
  return file;
}

/** The files that a page names and a browser loads without being asked: styles, scripts, images, its icon. */
const named = ({ tags }: BuiltPage): string[] =>
  tags
    .filter(({ waits }) => !waits)
    .flatMap(({ name, attributes }) => {
      const loaded = ['stylesheet', 'icon', 'modulepreload', 'preload'].includes(attributes.get('rel') ?? '');
      if (name === 'link') return loaded ? [attributes.get('href') ?? ''] : [];
      return ['script', 'img', 'source', 'iframe'].includes(name) ? [attributes.get('src') ?? ''] : [];
    })
    .filter((address) => address !== '' && !address.startsWith('data:'))
    .map((address) => address.replace(/^\//, ''));

/** Weighs a page of the site at the root by its files alone. */
export function weighPage(page: BuiltPage): PageWeight {
  const loaded = new Set<string>();
  const load = (path: string) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const next of fileOf(path).needs) load(next);
  };
  for (const path of named(page)) load(path);
  const all = [...loaded];
  const sum = (paths: readonly string[]) => paths.reduce((total, path) => total + fileOf(path).size, 0);
  const inline = page.inlineScripts.join('');
  return {
    requests: [page.address, ...all],
    styles: all.filter((path) => path.endsWith('.css')),
    fonts: all.filter((path) => /\.(woff2?|ttf|otf)$/.test(path)),
    kilobytes: packed(page.html) + sum(all),
    scriptKilobytes: sum(all.filter((path) => path.endsWith('.js'))) + (inline === '' ? 0 : packed(inline)),
  };
}
