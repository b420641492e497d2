import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { lineageGrid, lineageOf, yearOf } from './lineage.ts';

const organization = (id: string) =>
  ({ kind: 'organization', id, file: '', data: { name: id }, body: '' }) as unknown as Entry<'organization'>;
const document = (id: string, data: object) =>
  ({
    kind: 'document',
    id,
    file: '',
    data: { organization: id.split('/')[0], ...data },
    body: '',
  }) as unknown as Entry<'document'>;

const catalog = createCatalog([
  document('kiyose/plan-ed2', { belongsTo: 'kiyose/policy-ed2' }),
  document('kiyose/policy-ed1', { issued: '2007-02' }),
  document('kiyose/policy-ed2', { issued: '2011-04', predecessor: 'kiyose/policy-ed1' }),
  document('kiyose/policy-ed3', { issuedEra: '平成28年', predecessor: 'kiyose/policy-ed2' }),
  document('tachikawa/policy', {}),
]);
const lineages = [organization('kiyose'), organization('tachikawa'), organization('iruma')].map((found) =>
  lineageOf(catalog, found),
);

it.each([
  [{ issued: '2011-04' }, 2011],
  [{ issuedEra: '平成28年' }, 2016],
  [{}, undefined],
])('reads the year of %j as %s', (data, year) => {
  expect(yearOf(document('kiyose/x', data))).toBe(year);
});

it('puts a plan after the edition it belongs to', () => {
  expect(lineages[0]?.documents.map((found) => found.document.id)).toEqual([
    'kiyose/policy-ed1',
    'kiyose/policy-ed2',
    'kiyose/plan-ed2',
    'kiyose/policy-ed3',
  ]);
});

it('shows documents that lead round in a circle', () => {
  const round = createCatalog([
    document('kiyose/a', { predecessor: 'kiyose/b' }),
    document('kiyose/b', { predecessor: 'kiyose/a' }),
  ]);
  expect(lineageOf(round, organization('kiyose')).documents).toHaveLength(2);
});

describe('lineageGrid', () => {
  const grid = lineageGrid(lineages);

  it('has a column a year, the unknown one last', () => {
    expect(grid.years).toEqual([2007, 2011, 2016, undefined]);
  });

  it('has a lane for every organisation with documents, and a row of its own for plans', () => {
    expect(grid.lanes.map((lane) => [lane.organization.id, lane.row, lane.rows])).toEqual([
      ['kiyose', 0, 2],
      ['tachikawa', 2, 1],
    ]);
    expect(new Set(grid.nodes.map(({ column, row }) => `${column} ${row}`)).size).toBe(grid.nodes.length);
  });

  it('draws a plan without a year below its edition', () => {
    const [edition, plan] = ['kiyose/policy-ed2', 'kiyose/plan-ed2'].map((id) =>
      grid.nodes.find(({ document: found }) => found.id === id),
    );
    expect([plan?.column, plan?.row]).toEqual([edition?.column, (edition?.row ?? 0) + 1]);
  });

  it('joins editions with their predecessors and plans with their edition', () => {
    expect(grid.edges.map((edge) => [edge.kind, edge.from.document.id, edge.to.document.id])).toEqual([
      ['edition', 'kiyose/policy-ed1', 'kiyose/policy-ed2'],
      ['plan', 'kiyose/policy-ed2', 'kiyose/plan-ed2'],
      ['edition', 'kiyose/policy-ed2', 'kiyose/policy-ed3'],
    ]);
  });
});
