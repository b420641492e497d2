import { expect, test } from 'vitest';
import { breaksRule, problemsOf } from './test-support/check-broken.ts';
import { ANNOUNCED_EDITION } from './test-support/next-edition.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

const later = { today: '2027-04-01' };

test('an edition that is announced ahead is no problem until its day, and no error on it', () => {
  expect(problemsOf({ ...VALID_CATALOG, ...ANNOUNCED_EDITION }, { today: '2027-03-31' })).toEqual([]);
  expect(
    problemsOf({ ...VALID_CATALOG, ...ANNOUNCED_EDITION }, later).map(({ rule, severity }) => [rule, severity]),
  ).toEqual([
    ['status-behind-date', 'warning'],
    ['status-behind-date', 'warning'],
  ]);
});

breaksRule('status-behind-date', [
  {
    what: '施行日が来たのに予告のまま',
    files: ANNOUNCED_EDITION,
    edits: [['documents/kiyose/policy-ed4.yaml', 'status: current', 'status: superseded']],
    surroundings: later,
    file: 'documents/kiyose/policy-ed5.yaml',
    at: 'upcoming',
    message: '予告（upcoming）とありますが、施行日「2027-04-01」が来たので、現行として示しています。',
    maybe: 'current',
  },
]);
