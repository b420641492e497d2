import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { pillarsOf, pillarsTitle } from './trees.ts';

const entry = (kind: Entry['kind'], id: string, data: object) =>
  ({ kind, id, file: '', data, body: '' }) as unknown as Entry;
const pillar = (name: string, document: string, order: number) =>
  entry('initiative', `kiyose/${name}`, { kind: 'pillar', document, order });

const catalog = createCatalog([
  entry('document', 'kiyose/policy', {}),
  entry('document', 'kiyose/plan', {}),
  entry('document', 'kiyose/empty', {}),
  pillar('b', 'kiyose/policy', 2),
  pillar('a', 'kiyose/policy', 1),
  pillar('old', 'kiyose/plan', 1),
]);

describe('the pillars of several documents', () => {
  it('never mix', () => {
    expect(pillarsOf(catalog, 'kiyose/policy').map(({ entry: { id } }) => id)).toEqual(['kiyose/a', 'kiyose/b']);
    expect(pillarsOf(catalog, 'kiyose/plan').map(({ entry: { id } }) => id)).toEqual(['kiyose/old']);
  });

  it.each([
    ['kiyose/policy', '2つの柱'],
    ['kiyose/plan', '1つの柱'],
    ['kiyose/empty', undefined],
  ])('are called together, in %s, %s', (document, title) => {
    expect(pillarsTitle(catalog, document)).toBe(title);
  });
});
