import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawingName } from '../domain/diagram.ts';
import { MORE_DOCUMENTS } from '../rules/test-support/more-documents.ts';
import { VALID_CATALOG, VALID_DIAGRAM, VALID_TODAY } from '../rules/test-support/valid-catalog.ts';
import { differingFiles, digestFolder } from './folder-digest.ts';
import { NODE, runCommand } from './run-command.ts';

// Whole programs are started here, which takes its time beside other tests.
vi.setConfig({ testTimeout: 120_000 });

/** A project of this program with a small content, below the repository, where its packages are found. */
const ROOT = join(import.meta.dirname, '../..');
let project: string;

beforeEach(() => {
  mkdirSync(join(ROOT, '.build'), { recursive: true });
  project = mkdtempSync(join(ROOT, '.build/failed-'));
  const content = join(ROOT, 'src/content');
  for (const name of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(ROOT, name), join(project, name), { recursive: true, filter: (source) => source !== content });
  }
  for (const [path, text] of Object.entries({ ...VALID_CATALOG, ...MORE_DOCUMENTS })) {
    const file = join(project, 'src/content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist/index.html'), 'the site before');
});
afterEach(() => rmSync(project, { recursive: true }));

/** Builds, which must fail, and gives back what was printed, when the site before is whole. */
async function failedBuild(): Promise<string> {
  const before = digestFolder(join(project, 'dist'));
  const { code, output } = await runCommand([NODE, 'scripts/build.ts', '--today', VALID_TODAY], { cwd: project });
  expect(code).toBe(1);
  expect(differingFiles(before, digestFolder(join(project, 'dist')))).toEqual([]);
  return output;
}

/** Writes a file of the project, in place of the one that is there. */
const put = (path: string, text: string) => writeFileSync(join(project, path), text);

const CHAPTER = 'chapters/kiyose/policy-ed4/development.mdx';
const ROLE = 'roles/kiyose/kakaricho.yaml';
const NO_SITE = /\n✗ 内容に問題があるため、サイトは作りませんでした。$/;

it('content that breaks a rule stops the build, and the place is named', async () => {
  put(`src/content/${ROLE}`, (VALID_CATALOG[ROLE] ?? '').replace('kiyose/', 'kiyose/no-such-'));
  const output = await failedBuild();
  expect(output).toContain(`src/content/${ROLE}`);
  expect(output.trimEnd()).toMatch(NO_SITE);
});

it('prose that is no MDX stops the build, and the place is named', async () => {
  put(`src/content/${CHAPTER}`, `${VALID_CATALOG[CHAPTER] ?? ''}\n<Section`);
  const output = await failedBuild();
  expect(output).toContain(`src/content/${CHAPTER}`);
  expect(output.trimEnd()).toMatch(NO_SITE);
});

it('a drawing that is missing stops the build, and the chapter is named', async () => {
  rmSync(join(project, 'src/diagrams', `${drawingName(VALID_DIAGRAM)}.svg`), { force: true });
  const output = await failedBuild();
  expect(output).toContain('/guide/rules/diagram-drawing/');
  expect(output.trimEnd()).toMatch(NO_SITE);
});

it('pages that Astro cannot make stop the build', async () => {
  rmSync(join(project, 'src/diagrams'), { recursive: true });
  mkdirSync(join(project, 'src/diagrams'));
  put(`src/diagrams/${drawingName(VALID_DIAGRAM)}.svg`, '<svg></svg>');
  put('astro.config.mjs', 'throw new Error("no configuration");');
  const output = await failedBuild();
  expect(output).toContain('no configuration');
  expect(output.trimEnd()).toMatch(/\n✗ ページを作れませんでした。前に作ったサイトはそのままです。$/);
});
