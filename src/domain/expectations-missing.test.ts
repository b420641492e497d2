import { describe, expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind-names.ts';
import { createCatalog } from './catalog.ts';
import { expectationsMissing } from './expectations-missing.ts';
import { rolePairs } from './role-change.ts';

const entry = (kind: Kind, id: string, data: object) => ({ kind, id, file: '', data, body: '' }) as unknown as Entry;
const ranks = [1, 2].map((order) =>
  entry('role', `midori/rank-${order}`, { name: `${order}級`, order, nextRoles: [] }),
);
const city = (data: object, ...more: Entry[]) =>
  createCatalog([entry('organization', 'midori', { name: '緑町', order: 1, ...data }), ...ranks, ...more]);

describe('of a municipality without a table of what is asked', () => {
  it('it is said whether nobody has entered it, or its policy has none', () => {
    expect(expectationsMissing(city({ unentered: ['competency-table'] }), 'midori')).toBe(
      '職層ごとに求められることの表は、まだ入力していません（未入力）。',
    );
    expect(expectationsMissing(city({}), 'midori')).toBe('職層ごとに求められることの表は、方針に記載がありません。');
  });

  it('no two ranks are compared', () => {
    const table = entry('competency-table', 'midori/abilities', { groups: [] });
    expect(rolePairs(city({}), 'midori')).toEqual([]);
    expect(expectationsMissing(city({}, table), 'midori')).toBeUndefined();
    expect(rolePairs(city({}, table), 'midori').map(({ from, to }) => [from.id, to.id])).toEqual([
      ['midori/rank-2', 'midori/rank-1'],
    ]);
  });
});
