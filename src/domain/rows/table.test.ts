import { expect, expectTypeOf, it } from 'vitest';
import { createCatalog } from '../catalog.ts';
import { defineTable, type Provenance, type RowOf } from './table.ts';

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

// What the compiler takes for a row. A wrong answer here is an error of `npm run types`; nothing of it runs, so it is
// not counted as a test.
type Taken = RowOf<typeof fields> & Provenance;
type Good = Provenance & { name: string; mark: '◎' | '○' | null; order: number };
expectTypeOf<Good>().toExtend<Taken>();
expectTypeOf<Omit<Good, 'name'>>().not.toExtend<Taken>();
expectTypeOf<Omit<Good, 'order'> & { order: string }>().not.toExtend<Taken>();
expectTypeOf<Omit<Good, 'mark'> & { mark: '△' }>().not.toExtend<Taken>();
expectTypeOf<Omit<Good, 'name'> & { name: null }>().not.toExtend<Taken>();
expectTypeOf<Omit<Good, 'source'>>().not.toExtend<Taken>();
