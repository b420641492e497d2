import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { counterpartsOf, crosswalksOf } from './crosswalks.ts';

const crosswalk = (id: string, order: number, kind: string, members: object[]) =>
  ({ kind: 'crosswalk', id, file: '', data: { concept: id, kind, order, members }, body: '' }) as unknown as Entry;

const catalog = createCatalog([
  crosswalk('rank-chief', 2, 'role', [
    { organization: 'kiyose', role: 'kiyose/kakaricho' },
    { organization: 'tachikawa', role: 'tachikawa/kakaricho' },
    { organization: 'iruma', missing: '同じ職が無い' },
  ]),
  crosswalk('rank-director', 1, 'role', [
    { organization: 'kiyose', role: 'kiyose/bucho' },
    { organization: 'tachikawa', role: 'tachikawa/bucho' },
  ]),
  crosswalk('ability-crisis', 1, 'competency', [
    { organization: 'tachikawa', competency: 'tachikawa/crisis' },
    { organization: 'iruma', competency: 'iruma/crisis' },
  ]),
]);

it('keeps ranks and abilities apart and in order', () => {
  expect(crosswalksOf(catalog, 'role').map(({ id }) => id)).toEqual(['rank-director', 'rank-chief']);
});

it('gives the other organisations, with the missing ones and without its own', () => {
  const [found] = counterpartsOf(catalog, 'role', 'kiyose/kakaricho');
  expect(found?.others.map(({ organization }) => organization)).toEqual(['tachikawa', 'iruma']);
});

it('gives nothing for a rank in no row', () => {
  expect(counterpartsOf(catalog, 'role', 'iruma/kakaricho')).toEqual([]);
});
