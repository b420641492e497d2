import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { expectations, joinExpectations } from './roles.ts';

const table = (name: string, marks: string, cells: object[]) =>
  ({
    kind: 'competency-table',
    id: `tachikawa/${name}`,
    file: '',
    data: {
      source: { document: 'tachikawa/policy', section: '第4章' },
      marks,
      groups: [
        {
          headingBasis: 'stated',
          columns: ['a', 'b', 'c', 'd'],
          rows: [{ role: 'tachikawa/kacho', cells }],
        },
      ],
    },
    body: '',
  }) as unknown as Entry;

describe('joinExpectations', () => {
  const catalog = createCatalog([
    table('behaviour', 'none', [
      { competency: 'c', statements: ['職場を育てる'] },
      { competency: 'b', statements: ['備える'], errata: ['tachikawa/t26'] },
    ]),
    table('weights', 'two-step', [
      { competency: 'a', mark: '○' },
      { competency: 'b', mark: '◎', markBasis: 'inferred', errata: ['tachikawa/t26', 'tachikawa/t01'] },
      { competency: 'd' },
    ]),
  ]);
  const joined = joinExpectations(expectations(catalog));

  it('puts text first, then marks alone, then what is unstated', () => {
    expect(joined.map(({ competency, marked, mark }) => [competency, marked, mark])).toEqual([
      ['b', true, '◎'],
      ['c', false, null],
      ['a', true, '○'],
      ['d', true, null],
    ]);
  });

  it('takes the text of one table and the mark of the other, and each erratum once', () => {
    expect(joined[0]).toMatchObject({
      statements: ['備える'],
      markBasis: 'inferred',
      errata: ['tachikawa/t26', 'tachikawa/t01'],
    });
    expect(joined[0]?.cells.map(({ table: { id } }) => id)).toEqual(['tachikawa/behaviour', 'tachikawa/weights']);
  });
});
