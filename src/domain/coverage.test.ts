import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { countVerdicts, coverageRows, gapsOf, judgedOrganizations, rowsByPillar } from './coverage.ts';

const item = (name: string, order: number, pillar: string) =>
  ({
    kind: 'guideline-item',
    id: `mic/${name}`,
    file: '',
    data: { name, order, pillar },
    body: '',
  }) as unknown as Entry;
const judged = (name: string, verdicts: Record<string, string>) =>
  ({
    kind: 'coverage',
    id: `mic/${name}`,
    file: '',
    data: {
      item: `mic/${name}`,
      verdicts: Object.entries(verdicts).map(([organization, verdict]) => ({ organization, verdict, sections: [] })),
    },
    body: '',
  }) as unknown as Entry;

const rows = coverageRows(
  createCatalog([
    item('late', 3, '職場環境'),
    item('first', 1, '人材育成'),
    item('second', 2, '人材育成'),
    judged('first', { kiyose: 'yes', iruma: 'no' }),
    judged('late', { kiyose: 'partly', iruma: 'partly' }),
  ]),
);

describe('coverageRows', () => {
  it('has every item in the order of the guideline, judged or not', () => {
    expect(rows.map(({ item: { id }, answers }) => [id, answers.size])).toEqual([
      ['mic/first', 2],
      ['mic/second', 0],
      ['mic/late', 2],
    ]);
  });

  it('names the organisations that were judged, and groups by pillar', () => {
    expect(judgedOrganizations(rows)).toEqual(['kiyose', 'iruma']);
    expect(rowsByPillar(rows).map(([pillar, members]) => [pillar, members.length])).toEqual([
      ['人材育成', 2],
      ['職場環境', 1],
    ]);
  });
});

it('counts an item without an answer as unjudged, never as missing', () => {
  expect(countVerdicts(rows, 'kiyose')).toEqual({ yes: 1, partly: 1, no: 0, unjudged: 1 });
  expect(countVerdicts(rows, 'tachikawa')).toEqual({ yes: 0, partly: 0, no: 0, unjudged: 3 });
});

it('lists what is missing before what is answered in part', () => {
  const gaps = gapsOf(rows, 'iruma').map(({ verdict, rows: found }) => [verdict, found.map(({ item: { id } }) => id)]);
  expect(gaps).toEqual([
    ['no', ['mic/first']],
    ['partly', ['mic/late']],
  ]);
});
