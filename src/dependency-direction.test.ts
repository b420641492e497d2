import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cyclesIn } from './rules/finding/cycles.ts';

const SRC = import.meta.dirname;

/** What each layer may import of the others. Layers that are not named here stand above all of these. */
const ALLOWED: Record<string, readonly string[]> = {
  model: ['model'],
  domain: ['model', 'domain'],
  rules: ['model', 'domain', 'rules'],
  difference: ['model', 'domain', 'difference'],
  workbook: ['model', 'domain', 'rules', 'workbook'],
  // What a writer sees while writing.
  dev: ['model', 'domain', 'rules', 'dev', 'styles'],
  'prose-store': ['domain', 'prose-store'],
  'new-entry': ['model', 'domain', 'rules', 'new-entry'],
  'content-io': ['model', 'domain', 'rules', 'difference', 'new-entry', 'prose-store', 'content-io'],
  // The forms of the editing screen, in the build and in the browser: they edit YAML by lines, as the command line does.
  editing: ['model', 'content-io', 'editing'],
  // What the accessibility checks found, and what may be said of it.
  accessibility: ['accessibility'],
  device: ['device'],
  // The search layer runs in the browser, in the build and in tests, and knows nothing of any of them.
  search: ['search'],
  // The tables of what a server must send are read by the build, by the server and in the browser.
  serving: ['serving'],
  'self-check': ['domain', 'device', 'self-check'],
  progress: ['device', 'progress'],
  records: ['device', 'self-check', 'records'],
};

/** Packages that the pure layers may not use, and the one part of Node that computes without touching the world. */
const IMPURE = /^(?:node:(?!crypto$)|astro(?:$|[:/])|@astrojs\/|fs$|path$)/;

interface ImportLine {
  from: string;
  /** A file below src, or the name of a package. */
  to: string;
  isPackage: boolean;
  isType: boolean;
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro|mjs)$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
  .sort();

/** Tests and what supports them see everything. */
const isTest = (file: string) => /\.test(?:-support)?\.ts$|^test-support\/|\/test-support\//.test(file);

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const imports: ImportLine[] = files.flatMap((from) =>
  [...readFileSync(join(SRC, from), 'utf8').matchAll(IMPORT)].map((match) => {
    const name = match[2] ?? match[3] ?? '';
    const isPackage = !name.startsWith('.');
    const to = isPackage ? name : posix.normalize(posix.join(posix.dirname(from), name.replace(/\?.*$/, '')));
    return { from, to, isPackage, isType: match[1] !== undefined };
  }),
);

const layerOf = (file: string) => file.split('/', 1)[0] ?? '';

const say = ({ from, to }: ImportLine) => `${from} → ${to}`;

const product = imports.filter(({ from }) => !isTest(from));

describe('imports lead in one direction', () => {
  test('every layer has files, and imports were read', () => {
    for (const layer of [...Object.keys(ALLOWED), 'site'])
      expect(
        files.some((file) => layerOf(file) === layer),
        layer,
      ).toBe(true);
    expect(imports.length).toBeGreaterThan(100);
  });

  test.each(Object.entries(ALLOWED))('%s imports only what lies below it', (layer, allowed) => {
    const wrong = product.filter(
      ({ from, to, isPackage }) => layerOf(from) === layer && !isPackage && !allowed.includes(layerOf(to)),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test('model needs no package but zod', () => {
    const wrong = product.filter(({ from, to, isPackage }) => layerOf(from) === 'model' && isPackage && to !== 'zod');
    expect(wrong.map(say)).toEqual([]);
  });

  test('model, domain, rules, editing, search, serving and the answers for a reader touch no file, no clock and no Astro', () => {
    const pure = [
      'accessibility',
      'model',
      'domain',
      'difference',
      'workbook',
      'new-entry',
      'rules',
      'editing',
      'search',
      'serving',
      'self-check',
      'progress',
      'records',
    ];
    const wrong = product.filter(
      ({ from, to, isPackage }) => pure.includes(layerOf(from)) && isPackage && IMPURE.test(to),
    );
    expect(wrong.map(say)).toEqual([]);
    const clocks = files.filter(
      (file) =>
        pure.includes(layerOf(file)) &&
        !isTest(file) &&
        /new Date\(\)|Date\.now\(|performance\.now\(|process\.env/.test(readFileSync(join(SRC, file), 'utf8')),
    );
    expect(clocks).toEqual([]);
  });

  test('the forms take of the command line only what edits YAML, which touches no file either', () => {
    const taken = product.filter(({ from, to }) => layerOf(from) === 'editing' && layerOf(to) === 'content-io');
    expect([...new Set(taken.map(({ to }) => to))]).toEqual(['content-io/edit-yaml.ts']);
    const packages = product.filter(({ from, isPackage }) => from === 'content-io/edit-yaml.ts' && isPackage);
    expect(packages.map(({ to }) => to)).toEqual(['diff', 'yaml']);
  });

  test('only site and the collections of Astro import astro:content', () => {
    const wrong = product.filter(
      ({ from, to }) => to === 'astro:content' && layerOf(from) !== 'site' && from !== 'content.config.ts',
    );
    expect(wrong.map(say)).toEqual([]);
  });

  test('content-io and site never import each other', () => {
    const wrong = product.filter(({ from, to }) => [layerOf(from), layerOf(to)].sort().join() === 'content-io,site');
    expect(wrong.map(say)).toEqual([]);
  });

  test('no file leads back to itself', () => {
    const steps = Map.groupBy(
      product.filter(({ isPackage, isType }) => !isPackage && !isType),
      ({ from }) => from,
    );
    const cycles = cyclesIn(files.map((id) => ({ id, to: (steps.get(id) ?? []).map(({ to }) => to) })));
    expect(cycles).toEqual([]);
  });

  test('every relative import names a file that exists', () => {
    const known = new Set(files);
    const missing = product.filter(
      ({ to, isPackage }) => !isPackage && /\.(ts|astro)$/.test(to) && !to.startsWith('..') && !known.has(to),
    );
    expect(missing.map(say)).toEqual([]);
  });
});
