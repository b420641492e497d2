import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { organizationsFrom } from './organizations.ts';

const catalog = createCatalog(
  ['mic', 'kiyose', 'iruma'].map(
    (id, index) => ({ kind: 'organization', id, file: '', data: { order: index + 1 }, body: '' }) as unknown as Entry,
  ),
);

it('puts the home organisation first and keeps the order of the others', () => {
  expect(organizationsFrom(catalog, 'iruma').map(({ id }) => id)).toEqual(['iruma', 'mic', 'kiyose']);
});

it('leaves out what was not asked for', () => {
  expect(organizationsFrom(catalog, 'kiyose', ['iruma', 'kiyose']).map(({ id }) => id)).toEqual(['kiyose', 'iruma']);
});
