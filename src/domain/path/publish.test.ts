import { expect, it } from 'vitest';
import { PATHS } from '../../rules/test-support/paths.ts';
import { VALID_CATALOG } from '../../rules/test-support/valid-catalog.ts';
import { learningPath } from './learning-path.ts';
import { publishPath } from './publish.ts';
import { catalogOfFiles } from './test-support/catalog-of-files.ts';
import { stepAddress } from './step-address.ts';

const published = (moves = VALID_CATALOG['moves/kiyose.yaml'] ?? '') => {
  const catalog = catalogOfFiles({ ...VALID_CATALOG, ...PATHS, 'moves/kiyose.yaml': moves });
  return publishPath(catalog, learningPath(catalog, 'kiyose/kakaricho'), (address) => `/base${address}`);
};

it('is what scripts are promised, with the base path in every address', () => {
  const { id, title, href, steps } = published();
  expect({ id, title, href }).toEqual({
    id: 'kiyose/kakaricho',
    title: '係長級の学習パス',
    href: '/base/kiyose/paths/kakaricho/',
  });
  expect(steps.at(-1)).toEqual({
    id: 'practise:initiative:kiyose/shared-training',
    kind: 'practise',
    title: '近隣の市と学ぶ',
    href: '/base/kiyose/initiatives/shared-training/',
    required: false,
    minutes: null,
    why: '見通す力を高めるためです。',
    serves: ['kiyose/vision'],
    after: ['read:chapter:kiyose/policy-ed4/development#training-methods'],
  });
  expect(steps.find((step) => step.id === 'practise:role:kiyose/kakaricho')?.serves).toEqual([
    'kiyose/ethics',
    'kiyose/vision',
  ]);
});

it('tells where steps went whose target has another id now, for everything one could do there', () => {
  expect(published().moved).toEqual({
    'read:role:kiyose/kakari-chief': 'read:role:kiyose/kakaricho',
    'learn:role:kiyose/kakari-chief': 'learn:role:kiyose/kakaricho',
    'train:role:kiyose/kakari-chief': 'train:role:kiyose/kakaricho',
    'practise:role:kiyose/kakari-chief': 'practise:role:kiyose/kakaricho',
    'check:role:kiyose/kakari-chief': 'check:role:kiyose/kakaricho',
  });
});

it('tells which steps are gone', () => {
  const gone = (VALID_CATALOG['moves/kiyose.yaml'] ?? '').replace('to: kiyose/kakaricho', 'to: null');
  expect(Object.values(published(gone).moved)).toEqual([null, null, null, null, null]);
});

it('leads to the pages of the self-check, and else to the target', () => {
  expect(stepAddress('check', { kind: 'role', id: 'kiyose/kacho' })).toBe('/kiyose/self-check/kacho/');
  expect(stepAddress('check', { kind: 'persona', id: 'kiyose/general-staff' })).toBe('/kiyose/self-check/skills/');
  expect(stepAddress('check', { kind: 'skill-category', id: 'kiyose/pc-operation' })).toBe(
    '/kiyose/self-check/skills/#pc-operation',
  );
  expect(stepAddress('check', { kind: 'initiative', id: 'kiyose/evaluation' })).toBe('/kiyose/initiatives/evaluation/');
  expect(stepAddress('read', { kind: 'role', id: 'kiyose/kacho' })).toBe('/kiyose/roles/kacho/');
  expect(stepAddress('read', { kind: 'chapter', id: 'kiyose/policy-ed4/duties', fragment: 'table' })).toBe(
    '/kiyose/policy-ed4/duties/#table',
  );
});
