import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../model/collections.ts';
import { editorSchema } from '../model/json-schema.ts';
import { KIND_NAMES, type Kind } from '../model/kind-names.ts';
import { parseContent } from './parse-content.ts';
import { readContent } from './read-content.ts';

const ajv = new Ajv2020({ allErrors: true, keywords: ['patternErrorMessage'], formats: { date: true } });
const checks = new Map(KIND_NAMES.map((kind) => [kind, ajv.compile(editorSchema(kind))]));

/** What an editor would mark in the data of an entry: `/tier enum`, `/source/ additionalProperties teir`. */
function marksOf(kind: Kind, data: unknown): string[] {
  const check = checks.get(kind);
  if (!check || check(data)) return [];
  return (check.errors ?? []).map(({ instancePath, keyword, params }) =>
    [instancePath || '/', keyword, params['additionalProperty'] ?? params['missingProperty']].filter(Boolean).join(' '),
  );
}

/** Reads a file of the repository after a change to its text, and gives what an editor would mark in it. */
function marksAfter(file: string, search: string, replacement: string): string[] {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(search);
  const { drafts, faults } = parseContent([
    { file, bytes: new TextEncoder().encode(text.replace(search, replacement)) },
  ]);
  expect(faults).toEqual([]);
  return drafts.flatMap(({ kind, data }) => marksOf(kind, data));
}

describe('the schemas for editors', () => {
  it('mark nothing in the content as it stands', async () => {
    const { drafts } = await readContent(process.cwd());
    expect(drafts.length).toBeGreaterThan(0);
    const marked = drafts.flatMap(({ kind, file, data }) => marksOf(kind, data).map((mark) => `${file}: ${mark}`));
    expect(marked).toEqual([]);
  });

  const role = 'src/content/roles/kiyose/kakaricho.yaml';
  const table = 'src/content/competency-tables/kiyose/duties.mdx';
  const document = 'src/content/documents/kiyose/policy-ed4.yaml';
  it.each([
    ['a misspelt field', role, 'tier:', 'teir:', ['/ required tier', '/ additionalProperties teir']],
    ['a value that is not one of the list', role, 'tierBasis: inferred', 'tierBasis: guessed', ['/tierBasis enum']],
    ['a text where a number belongs', role, 'order: 6', 'order: 六', ['/order type']],
    [
      'an unknown field inside the source',
      role,
      '  section:',
      '  page: 12\n  section:',
      ['/source additionalProperties page'],
    ],
    ['a display name in place of an id', role, '  - kiyose/kacho-dairi', '  - 課長代理', ['/nextRoles/0 pattern']],
    [
      'a day that does not exist',
      document,
      /nextReview: (.*)/.exec(readFileSync(document, 'utf8'))?.[1] ?? '',
      '2027-02-30',
      ['/nextReview pattern'],
    ],
    ['an era date in place of a day', document, 'nextReview: 2', 'nextReview: 令和9年2', ['/nextReview pattern']],
    [
      'a misspelt field deep in the front matter of a table',
      table,
      'statements:',
      'statement:',
      ['/groups/0/rows/0/cells/0 additionalProperties statement'],
    ],
  ])('mark %s', (_what, file, search, replacement, expected) => {
    expect(marksAfter(file, search, replacement)).toEqual(expected);
  });

  it('are wired to the YAML files of every collection that has them', () => {
    const { 'yaml.schemas': wired } = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      'yaml.schemas': unknown;
    };
    const expected = Object.values(COLLECTIONS)
      .filter(({ format }) => format === 'yaml')
      .map(({ folder }) => [`./.schemas/${folder}.schema.json`, `/src/content/${folder}/**/*.yaml`]);
    expect(wired).toEqual(Object.fromEntries(expected));
  });
});
