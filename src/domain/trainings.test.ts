import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { trainingGaps, trainingsByProvider, trainingsOf } from './trainings.ts';

const training = (name: string, order: number, data: object) =>
  ({
    kind: 'training',
    id: `tachikawa/${name}`,
    file: '',
    data: { name, order, ...data },
    body: '',
  }) as unknown as Entry;
const table = {
  kind: 'competency-table',
  id: 'tachikawa/weights',
  file: '',
  data: {
    source: { document: 'tachikawa/policy', section: '第4章' },
    organization: 'tachikawa',
    groups: [
      {
        columns: ['tachikawa/coaching', 'tachikawa/crisis', 'tachikawa/vision'],
        rows: ['bucho', 'kacho'].map((role) => ({
          role: `tachikawa/${role}`,
          cells: [
            { competency: 'tachikawa/coaching', mark: '◎' },
            { competency: 'tachikawa/crisis', mark: role === 'bucho' ? '◎' : '○' },
            { competency: 'tachikawa/vision', mark: '○' },
          ],
        })),
      },
    ],
  },
  body: '',
} as unknown as Entry;

const catalog = createCatalog([
  table,
  training('late', 3, { provider: '市', category: '特別研修', skills: ['tachikawa/gis'] }),
  training('first', 1, { provider: '市', category: '階層別研修', competencies: ['tachikawa/coaching'] }),
  training('second', 2, { provider: '研修所', category: '階層別研修' }),
]);

it('groups by provider, then by category, in the order of the source', () => {
  const groups = trainingsByProvider(trainingsOf(catalog, 'tachikawa'));
  expect(groups.map(({ provider, count }) => [provider, count])).toEqual([
    ['市', 2],
    ['研修所', 1],
  ]);
  expect(groups[0]?.categories.map(({ category }) => category)).toEqual(['階層別研修', '特別研修']);
});

describe('trainingGaps', () => {
  const gaps = trainingGaps(catalog, 'tachikawa');

  it('finds the ◎ that no training develops, and leaves out ○', () => {
    expect(gaps.undeveloped).toEqual([{ competency: 'tachikawa/crisis', roles: ['tachikawa/bucho'] }]);
  });

  it('finds trainings tied to neither ability nor skill', () => {
    expect(gaps.untied.map(({ id }) => id)).toEqual(['tachikawa/second']);
  });

  it('has nothing to say of an organisation without tables and trainings', () => {
    expect(trainingGaps(catalog, 'iruma')).toEqual({ undeveloped: [], untied: [] });
  });
});
