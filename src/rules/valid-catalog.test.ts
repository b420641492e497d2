import { expect, test } from 'vitest';
import { problemsOf } from './check-broken.test-support.ts';
import { VALID_CATALOG } from './valid-catalog.ts';

test('the valid catalog has no problem', () => {
  expect(problemsOf(VALID_CATALOG)).toEqual([]);
});
