import { expect, test } from 'vitest';
import { problemsOf } from './test-support/check-broken.ts';
import { MORE_DOCUMENTS } from './test-support/more-documents.ts';
import { PATHS } from './test-support/paths.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

test('the valid catalog has no problem', () => {
  expect(problemsOf(VALID_CATALOG)).toEqual([]);
});

test('the valid catalog with further documents has no problem', () => {
  expect(problemsOf({ ...VALID_CATALOG, ...MORE_DOCUMENTS })).toEqual([]);
});

test('the valid catalog with learning paths has no problem', () => {
  expect(problemsOf({ ...VALID_CATALOG, ...MORE_DOCUMENTS, ...PATHS })).toEqual([]);
});
