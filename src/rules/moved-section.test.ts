import { expect, test } from 'vitest';
import { breaksRule, problemsOf } from './test-support/check-broken.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

const FILE = 'moves/kiyose.yaml';

/** The list of moves with one section besides, whose fields are changed. */
const withSection = (changes: { id?: string; from?: string; to?: string } = {}, times = 1): string => {
  const { id = 'duties', from = 'old-table', to = 'kiyose/policy-ed4/duties#table' } = changes;
  const section = `  - kind: chapter\n    id: kiyose/policy-ed4/${id}\n    from: ${from}\n    to: ${to}\n    date: 2026-10-01\n    reason: 見出しを改めた\n`;
  return `${VALID_CATALOG[FILE] ?? ''}sections:\n${section.repeat(times)}`;
};

test('a section that moved to one that exists is no fault, nor is one that is gone', () => {
  expect(problemsOf({ ...VALID_CATALOG, [FILE]: withSection() })).toEqual([]);
  expect(problemsOf({ ...VALID_CATALOG, [FILE]: withSection({ to: 'null' }) })).toEqual([]);
});

breaksRule('moved-section', [
  {
    what: '無い頁の節',
    files: { [FILE]: withSection({ id: 'dutys' }) },
    file: FILE,
    at: 'kiyose/policy-ed4/dutys',
    message: '節があった章「kiyose/policy-ed4/dutys」はありません。',
    maybe: 'kiyose/policy-ed4/duties、kiyose/policy-ed4/appendix、kiyose/policy-ed4/development',
  },
  {
    what: '今もある節',
    files: { [FILE]: withSection({ from: 'table', to: 'null' }) },
    file: FILE,
    at: 'table\n    to: null',
    message: '章「kiyose/policy-ed4/duties」の節「#table」は、使わなくなったはずなのに、今もあります。',
  },
  {
    what: '移った先の頁が無い',
    files: { [FILE]: withSection({ to: 'kiyose/policy-ed4/dutys#table' }) },
    file: FILE,
    at: 'kiyose/policy-ed4/dutys',
    message: '移った先の章「kiyose/policy-ed4/dutys」はありません。',
    maybe: 'kiyose/policy-ed4/duties、kiyose/policy-ed4/appendix、kiyose/policy-ed4/development',
  },
  {
    what: '移った先の節が無い',
    files: { [FILE]: withSection({ to: 'kiyose/policy-ed4/duties#tabel' }) },
    file: FILE,
    at: 'kiyose/policy-ed4/duties#tabel',
    message: '移った先の章「kiyose/policy-ed4/duties」に、節「#tabel」はありません。',
    maybe: 'kiyose/policy-ed4/duties#table',
  },
  {
    what: '同じ節が二度',
    files: { [FILE]: withSection({}, 2) },
    file: FILE,
    at: [16, 11],
    message: '章「kiyose/policy-ed4/duties」の使わなくなった節「#old-table」が、二度書かれています。',
  },
]);
