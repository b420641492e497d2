import { expect, test } from 'vitest';
import { countPages, countPlaywright, countVitest } from './test-report.ts';

const vitest = (...files: [status: string, ...tests: string[]][]) =>
  JSON.stringify({
    testResults: files.map(([status, ...tests]) => ({
      status,
      assertionResults: tests.map((one) => ({ status: one })),
    })),
  });
const playwright = (stats: object, errors: unknown[] = []) =>
  JSON.stringify({ stats: { expected: 0, skipped: 0, unexpected: 0, flaky: 0, ...stats }, errors });

test.each([
  ['all passed', vitest(['passed', 'passed', 'passed'], ['passed', 'passed']), 3, 0],
  ['one failed', vitest(['failed', 'passed', 'failed']), 1, 1],
  ['skipped and planned ones have not passed', vitest(['passed', 'passed', 'pending', 'todo', 'skipped']), 1, 3],
  ['a file that cannot be loaded', vitest(['failed'], ['passed', 'passed']), 1, 1],
  ['a file without tests', vitest(['passed']), 0, 1],
  ['a file that fails beside its tests', vitest(['failed', 'passed']), 1, 1],
  ['nothing ran', vitest(), 0, 1],
  ['a report cut short', '{"testResults": [', 0, 1],
  ['no report', undefined, 0, 1],
])('Vitest: %s', (_, json, passed, failed) => {
  expect(countVitest(json)).toEqual({ passed, failed });
});

test.each([
  ['all passed', playwright({ expected: 4 }), 4, 0],
  [
    'failed, skipped and passed at the second try',
    playwright({ expected: 4, unexpected: 1, skipped: 2, flaky: 1 }),
    4,
    4,
  ],
  ['an error outside the tests', playwright({ expected: 4 }, [{ message: 'no server' }]), 4, 1],
  ['nothing ran', playwright({}), 0, 1],
  ['no report', undefined, 0, 1],
])('Playwright: %s', (_, json, passed, failed) => {
  expect(countPlaywright(json)).toEqual({ passed, failed });
});

test.each([
  ['all valid', '{"pages": 9, "faulty": 0, "faults": []}', 9, 0],
  ['faults', '{"pages": 9, "faulty": 2, "faults": []}', 7, 2],
  ['no page at all', '{"pages": 0, "faulty": 0, "faults": []}', 0, 1],
  ['no report', undefined, 0, 1],
])('HTML: %s', (_, json, passed, failed) => {
  expect(countPages(json)).toEqual({ passed, failed });
});
