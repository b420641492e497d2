import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { createCatalog } from './catalog.ts';
import { sameMatters } from './same-matters.ts';

const entry = (kind: string, id: string, data: object) => ({ kind, id, file: '', data, body: '' }) as unknown as Entry;

it('sets side by side the places of a topic, an item with its answers, and ranks that correspond', () => {
  const catalog = createCatalog([
    entry('topic', 'ojt', {
      voices: [{ places: ['kiyose/policy-ed4/development#ojt'] }, { places: ['iruma/policy-ed3/training'] }],
    }),
    entry('topic', 'alone', { voices: [{ places: ['kiyose/policy-ed4/development#ojt'] }, { places: [] }] }),
    entry('guideline-item', 'mic/ojt', { order: 1 }),
    entry('coverage', 'mic/ojt', {
      item: 'mic/ojt',
      verdicts: [
        { organization: 'kiyose', sections: ['kiyose/policy-ed4/development#ojt'] },
        { organization: 'iruma', sections: [] },
      ],
    }),
    entry('crosswalk', 'rank-chief', {
      kind: 'role',
      members: [{ role: 'kiyose/kakaricho' }, { missing: '同じ職が無い' }, { role: 'iruma/shusa' }],
    }),
  ]);
  expect(sameMatters(catalog)).toEqual([
    ['/kiyose/policy-ed4/development/#ojt', '/iruma/policy-ed3/training/'],
    ['/mic/guideline-items/ojt/', '/kiyose/policy-ed4/development/#ojt'],
    ['/kiyose/roles/kakaricho/', '/iruma/roles/shusa/'],
  ]);
});
