import { join } from 'node:path';
import { expect, it } from 'vitest';
import { licensesText } from './licenses-text.ts';
import { indirectPackages, shippedPackages, toolPackages } from './packages.ts';
import { packageOf, SHIPPED } from './shipped.ts';

const ROOT = join(import.meta.dirname, '../../..');

it('every package of which something is in the site comes with its licence and the name of its holder', () => {
  const shipped = shippedPackages(ROOT);
  expect(shipped.map(({ name }) => name)).toEqual(SHIPPED.map(({ name }) => name));
  for (const { name, version, licence, text } of shipped) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+/);
    expect(licence, name).toMatch(/^(?:MIT|ISC|BSD-3-Clause)$/);
    expect(text, name).toMatch(/copyright/i);
    expect(text.length, name).toBeLessThan(4_000);
    expect(licensesText(shipped)).toContain(`${name} ${version}（${licence}）`);
    expect(licensesText(shipped)).toContain(text);
  }
});

it('packages are found above the folder too, as Node finds them', () => {
  expect(shippedPackages(import.meta.dirname)).toEqual(shippedPackages(ROOT));
});

it('a package is either in the site or a tool, and every one that is used in turn is counted once', () => {
  const tools = toolPackages(ROOT);
  for (const { name } of SHIPPED) expect(tools.map((tool) => tool.name)).not.toContain(name);
  const indirect = indirectPackages(ROOT);
  expect(indirect.map(({ licence }) => licence)).toContain('MIT');
  expect(indirect.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(300);
});

it.each([
  ['/work/node_modules/d3-scale/src/linear.js', 'd3-scale'],
  ['/work/node_modules/a/node_modules/@b/c/index.js?x', '@b/c'],
  ['\0vite/preload-helper.js', 'vite'],
  ['\0rolldown/runtime.js', 'rolldown'],
  ['/work/src/device/kept.ts', undefined],
])('the module %j is of %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});
