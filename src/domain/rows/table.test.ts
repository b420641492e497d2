import { expect, it } from 'vitest';
import { createCatalog } from '../catalog.ts';
import { defineTable } from './table.ts';

const catalog = createCatalog([]);
const provenance = { source: { document: 'a/b', section: '1章' }, url: '/a/b/' };
const frame = { name: 'things', label: 'もの', description: 'もの' };
const fields = [
  { key: 'name', label: '名前', type: 'string', description: '名前' },
  { key: 'mark', label: '印', type: 'string', values: ['◎', '○'], nullable: true, description: '印' },
  { key: 'order', label: '順番', type: 'integer', description: '順番' },
] as const;

it('puts the keys of every row into the order of the fields, source and address last', () => {
  const table = defineTable({ ...frame, fields, rows: () => [{ ...provenance, order: 1, mark: null, name: 'あ' }] });
  expect(table.rows(catalog).map((row) => Object.keys(row))).toEqual([['name', 'mark', 'order', 'source', 'url']]);
  expect(table.fields.map(({ key }) => key)).toEqual(['name', 'mark', 'order', 'source', 'url']);
});

it('is held to its fields by the compiler', () => {
  // @ts-expect-error a field is missing
  defineTable({ ...frame, fields, rows: () => [{ ...provenance, order: 1, mark: null }] });
  // @ts-expect-error a field has the wrong type
  defineTable({ ...frame, fields, rows: () => [{ ...provenance, order: '1', mark: null, name: 'あ' }] });
  // @ts-expect-error a value is none of the list
  defineTable({ ...frame, fields, rows: () => [{ ...provenance, order: 1, mark: '△' as const, name: 'あ' }] });
  // @ts-expect-error a field that may not be null is null
  defineTable({ ...frame, fields, rows: () => [{ ...provenance, order: 1, mark: null, name: null }] });
  // @ts-expect-error the source is missing
  defineTable({ ...frame, fields, rows: () => [{ order: 1, mark: null, name: 'あ', url: '/' }] });
  expect(true).toBe(true);
});
