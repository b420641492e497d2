import { expect, test } from 'vitest';
import { breaksRule, problemsOf } from './test-support/check-broken.ts';
import { withPaths } from './test-support/paths.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

breaksRule(
  'path-for-every-role',
  withPaths([
    {
      what: '道を消した',
      files: { 'paths/kiyose/kacho.mdx': undefined },
      file: 'roles/kiyose/kacho.yaml',
      at: '課長',
      message: '「課長」の学習パスがありません。',
    },
  ]),
);

test('a city that has no path at all is not asked for one', () => {
  expect(problemsOf(VALID_CATALOG)).toEqual([]);
});
