import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licenceOf } from './licenses/packages.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const own = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;

/** The rows of the table under a heading, as cells. */
function tableUnder(text: string, heading: string): string[][] {
  const rest = text.slice(text.indexOf(`\n## ${heading}`) + 1).split('\n');
  const end = rest.findIndex((line, index) => index > 0 && line.startsWith('## '));
  return rest
    .slice(0, end)
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

describe('docs/0006', () => {
  const text = read('docs/0006-dependencies.md');
  it.each([
    ['dependencies', 'サイトを作るもの（dependencies）'],
    ['devDependencies', '作る人のためのもの（devDependencies）'],
  ] as const)(
    'gives a reason for each of the %s, and for nothing else, under the licence that it has',
    (kind, heading) => {
      const rows = tableUnder(text, heading).flatMap(([names = '', why = '', licences = '']) => {
        const licence = licences.split('、');
        return names.split('、').map((name, index) => ({ name, why, licence: licence[index] ?? licence[0] ?? '' }));
      });
      expect(rows.map(({ name }) => name).sort()).toEqual(Object.keys(own[kind]).sort());
      for (const { name, why, licence } of rows) {
        expect(why, name).toMatch(/./);
        expect(licence, name).toBe(licenceOf(ROOT, name).licence);
      }
    },
  );
});

describe('what is taken from others', () => {
  it('is taken in one version, the one that is installed', () => {
    for (const [name, version] of Object.entries({ ...own.dependencies, ...own.devDependencies })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(licenceOf(ROOT, name).version, name).toBe(version);
    }
  });

  it('is named in the workflows by what it is, not by a name that may be given to something else', () => {
    const used = readdirSync(join(ROOT, '.github/workflows')).flatMap((file) =>
      Array.from(read(`.github/workflows/${file}`).matchAll(/\buses: *(.+)/g), ([, action]) => action),
    );
    expect(used).not.toEqual([]);
    for (const action of used) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('runs in the workflows on the same Node.js as here, with no more rights than to read, to comment and to take a workbook in', () => {
    const node = own.devDependencies['node'] ?? '';
    expect(read('.gitlab-ci.yml')).toContain(`image: node:${node}-bookworm\n`);
    for (const file of readdirSync(join(ROOT, '.github/workflows'))) {
      const workflow = read(`.github/workflows/${file}`);
      expect(workflow, file).toContain(`node-version: ${node}\n`);
      expect(workflow, file).toMatch(/\npermissions:\n {2}contents: read\n(?! {2}\S)/);
      // One job writes the comment on a proposal, one takes a workbook into the branch it was put on; nothing else writes.
      const rights = [...workflow.matchAll(/^ *(\S+): write$/gm)].map(([, right]) => right);
      const allowed: Record<string, string[]> = { 'check.yml': ['pull-requests'], 'excel.yml': ['contents'] };
      expect(rights, file).toEqual(allowed[file] ?? []);
      expect(workflow, file).not.toMatch(/secrets\.|pull_request_target|runs-on: \S*latest/);
      expect(workflow, file).toContain('persist-credentials: false');
    }
  });
});
