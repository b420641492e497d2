import { expect, it } from 'vitest';
import { createCatalog } from './catalog.ts';
import type { Entry } from '../model/entry.ts';
import { movedPlaces } from './moved.ts';

const when = { date: '2026-11-21', reason: '一つにまとめた' };
const move: Entry<'move'> = {
  kind: 'move',
  id: 'kiyose',
  file: 'src/content/moves/kiyose.yaml',
  body: '',
  data: {
    retired: [
      { kind: 'term', from: 'fact-check', name: '情報が正しいかどうか', to: 'hallucination', ...when },
      { kind: 'office', from: 'kiyose/staff-office', to: null, ...when },
    ],
    sections: [
      { kind: 'chapter', id: 'kiyose/policy-ed4/digital', from: 'map', to: 'kiyose/policy-ed4/skill-map#map', ...when },
      { kind: 'chapter', id: 'kiyose/policy-ed4/digital', from: 'costs', to: null, ...when },
    ],
  },
};

it('finds the old address of an id: a page, or the row of a list', () => {
  const [term, office] = movedPlaces(createCatalog([move]));
  expect(term).toEqual({
    kind: 'term',
    page: '/glossary/fact-check/',
    fragment: undefined,
    name: '情報が正しいかどうか',
    to: { id: 'hallucination', fragment: undefined },
    ...when,
  });
  expect([office?.page, office?.fragment, office?.to]).toEqual(['/kiyose/offices/', 'staff-office', null]);
});

it('finds where a section of a page that still stands has gone', () => {
  const [, , map, costs] = movedPlaces(createCatalog([move]));
  expect([map?.page, map?.fragment, map?.to]).toEqual([
    '/kiyose/policy-ed4/digital/',
    'map',
    { id: 'kiyose/policy-ed4/skill-map', fragment: 'map' },
  ]);
  expect([costs?.fragment, costs?.to]).toEqual(['costs', null]);
});
