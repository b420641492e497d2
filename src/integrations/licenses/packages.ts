import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { SHIPPED } from './shipped.ts';

/** A package that the site holds something of, or that made it. */
export interface Licensed {
  name: string;
  version: string;
  /** SPDX expression: `MIT`, `Apache-2.0`. */
  licence: string;
}

/** A package whose licence asks for its text to go along. */
export interface LicensedWithText extends Licensed {
  what: string;
  /** The text of the licence with the name of its holder, as the package holds it. */
  text: string;
}

/** How many packages of a licence are used through others. */
export interface Share {
  licence: string;
  count: number;
}

/** A package says nothing of its licence, or holds no text of it. */
export class NoLicenceError extends Error {
  override name = 'NoLicenceError';
}

const MANIFEST = z.object({ version: z.string(), license: z.string().optional() });
const OWN = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});
const LOCK = z.object({ packages: z.record(z.string(), z.object({ license: z.string().optional() })) });

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Where a path of node_modules leads to: as Node finds it, in the folder itself or in one above it. */
function installed(root: string, path: string): string {
  const here = join(root, path);
  const above = dirname(root);
  return existsSync(here) || above === root ? here : installed(above, path);
}

const folderOf = (root: string, name: string) => installed(root, join('node_modules', name));

/**
 * Version and licence of an installed package.
 * @throws {NoLicenceError} when it names no licence
 */
export function licenceOf(root: string, name: string): Licensed {
  const { version, license } = MANIFEST.parse(readJson(join(folderOf(root, name), 'package.json')));
  if (license === undefined) throw new NoLicenceError(`${name} にライセンスの名前がありません。`);
  return { name, version, licence: license };
}

/** The licence texts of a package: its file, or all files of its folder of that name. */
function licenceText(root: string, name: string): string {
  const folder = folderOf(root, name);
  const texts = readdirSync(folder)
    .filter((entry) => /^(?:licen[cs]e|notice|copying)/i.test(entry))
    .sort()
    .flatMap((entry) => {
      const path = join(folder, entry);
      return statSync(path).isDirectory()
        ? readdirSync(path)
            .sort()
            .map((inner) => join(path, inner))
        : [path];
    })
    .map((path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) throw new NoLicenceError(`${name} にライセンスの文がありません。`);
  return texts.join('\n\n');
}

/**
 * The packages of which something is in the built site, with the texts of their licences.
 * @param root the repository, with its packages installed
 * @throws {NoLicenceError} when one of them holds no licence
 */
export const shippedPackages = (root: string): LicensedWithText[] =>
  SHIPPED.map(({ name, what, ownTextEndsBefore }) => {
    const whole = licenceText(root, name);
    const end = ownTextEndsBefore === undefined ? -1 : whole.indexOf(`\n${ownTextEndsBefore}\n`);
    return { ...licenceOf(root, name), what, text: (end < 0 ? whole : whole.slice(0, end)).trim() };
  });

/** The packages that this repository names itself, and of which nothing is in the built site. */
export function toolPackages(root: string): Licensed[] {
  const { dependencies, devDependencies } = OWN.parse(readJson(join(root, 'package.json')));
  return [...Object.keys(dependencies), ...Object.keys(devDependencies)]
    .filter((name) => !SHIPPED.some((shipped) => shipped.name === name))
    .sort()
    .map((name) => licenceOf(root, name));
}

/** The packages that those use in turn, counted by licence, most first. Read from the lock file: alike on every system. */
export function indirectPackages(root: string): Share[] {
  const { packages } = LOCK.parse(readJson(join(root, 'package-lock.json')));
  const named = new Set([...SHIPPED, ...toolPackages(root)].map(({ name }) => name));
  const counts = new Map<string, number>();
  for (const [path, { license }] of Object.entries(packages)) {
    const name = /.*node_modules\/(.+)$/.exec(path)?.[1];
    if (name === undefined || named.has(name)) continue;
    const licence = license ?? licenceInstalled(root, path);
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
  }
  return [...counts]
    .map(([licence, count]) => ({ licence, count }))
    .sort((a, b) => b.count - a.count || (a.licence < b.licence ? -1 : 1));
}

/** The licence of a package whose entry in the lock file names none. */
function licenceInstalled(root: string, path: string): string {
  const manifest = installed(root, join(path, 'package.json'));
  if (!existsSync(manifest)) return '記載なし';
  return z.object({ license: z.string().catch('記載なし') }).parse(readJson(manifest)).license;
}
