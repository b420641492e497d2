import { z } from 'zod';

/** How many checks held and how many did not. A check that was skipped did not hold. */
export interface Tally {
  passed: number;
  failed: number;
}

export const addTallies = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
  failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
});

const VITEST = z.object({
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});

const PLAYWRIGHT = z.object({
  stats: z.object({ expected: z.number(), skipped: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** A runner that leaves no readable report, or ran nothing, counts as one failure. */
const NOTHING: Tally = { passed: 0, failed: 1 };

function parse(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Counts the tests of a Vitest JSON report. A file that could not be loaded, or holds no test, counts as one failure.
 * @param json the report, or undefined when there is none
 */
export function countVitest(json: string | undefined): Tally {
  const report = VITEST.safeParse(parse(json));
  if (!report.success || report.data.testResults.length === 0) return NOTHING;
  return addTallies(
    report.data.testResults.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length;
      const failed = assertionResults.length - passed;
      return { passed, failed: failed === 0 && (status !== 'passed' || passed === 0) ? 1 : failed };
    }),
  );
}

/**
 * Counts the tests of a Playwright JSON report. A test that passed only on a second try counts as failed, and so does
 * each error outside a test.
 * @param json the report, or undefined when there is none
 */
export function countPlaywright(json: string | undefined): Tally {
  const report = PLAYWRIGHT.safeParse(parse(json));
  if (!report.success) return NOTHING;
  const { expected, skipped, unexpected, flaky } = report.data.stats;
  const failed = skipped + unexpected + flaky + report.data.errors.length;
  return expected + failed === 0 ? NOTHING : { passed: expected, failed };
}

const HTML = z.object({ pages: z.number(), faulty: z.number() });

/**
 * Counts the pages of a report of `scripts/check-html.ts`.
 * @param json the report, or undefined when there is none
 */
export function countPages(json: string | undefined): Tally {
  const report = HTML.safeParse(parse(json));
  if (!report.success || report.data.pages === 0) return NOTHING;
  const { pages, faulty } = report.data;
  return { passed: pages - faulty, failed: faulty };
}
