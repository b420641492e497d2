import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../content-io/read-content.ts';
import { createCatalog, fitDrafts } from '../catalog.ts';
import { TABLES } from './index.ts';
import { type TableSchema, tableSchema } from './json-schema.ts';
import { sampleCatalog } from './sample.test-support.ts';

const catalog = createCatalog(fitDrafts((await readContent(process.cwd())).drafts).entries);
const sample = sampleCatalog();
/** Strict: a keyword that is unknown or means nothing where it stands is an error here. */
const ajv = new Ajv2020({ allErrors: true, strict: true });

describe.each(TABLES)('the schema of $name', (table) => {
  const schema = tableSchema(table);
  const check = ajv.compile(schema);
  /** The rows as a reader of the file gets them, and those of the sample, which has what the content may lack. */
  const rows = JSON.parse(JSON.stringify([catalog, sample].flatMap(table.rows))) as Record<string, unknown>[];

  it('is one of the 2020-12 draft, with titles and descriptions in Japanese', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    const described = [schema, ...Object.values(schema.items?.properties ?? {})];
    const isJapanese = (text: string | undefined) => /[ぁ-んァ-ヶ一-龠]/u.test(text ?? '');
    expect(described.filter(({ title, description }) => !isJapanese(title) || !isJapanese(description))).toEqual([]);
  });

  it('fits the rows', () => {
    expect(rows.length).toBeGreaterThan(0);
    check(rows);
    expect(check.errors ?? []).toEqual([]);
  });

  it('allows no other field, and wants every one of its own', () => {
    const [row = {}] = rows;
    expect(check([{ ...row, other: 1 }])).toBe(false);
    for (const key of Object.keys(row)) {
      expect(check([Object.fromEntries(Object.entries(row).filter(([other]) => other !== key))]), key).toBe(false);
    }
  });

  it('allows null only where a field says so', () => {
    const [row = {}] = rows;
    for (const { key, nullable = false } of table.fields) expect(check([{ ...row, [key]: null }]), key).toBe(nullable);
  });
});

it('holds figures to one label and numbers', () => {
  const figures = tableSchema(TABLES.find(({ name }) => name === 'statistics') ?? TABLES[0]!).items?.properties?.[
    'rows'
  ];
  const check = ajv.compile(figures satisfies TableSchema | undefined as TableSchema);
  expect(check([['管理職', 53, null]])).toBe(true);
  expect(check([[53, 52]])).toBe(false);
  expect(check([['管理職', '53']])).toBe(false);
});
