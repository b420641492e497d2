import { z } from 'zod';
import { CRITERIA, CRITERIA_OF_HTML_RULES } from './criteria.ts';
import type { AccessibilityResults } from './results.ts';

const RUN = z.object({
  what: z.string(),
  view: z.string(),
  passes: z.array(z.string()),
  incomplete: z.array(z.string()),
  inapplicable: z.array(z.string()),
  violations: z.array(z.string()),
});
type Run = z.infer<typeof RUN>;

const SPEC = z.object({
  ok: z.boolean(),
  tests: z.array(
    z.object({
      annotations: z.array(z.object({ type: z.string(), description: z.string().optional() })),
      results: z.array(
        z.object({ attachments: z.array(z.object({ name: z.string(), body: z.string().optional() })).default([]) }),
      ),
    }),
  ),
});
type Spec = z.infer<typeof SPEC>;

interface Suite {
  specs?: Spec[] | undefined;
  suites?: Suite[] | undefined;
}
const SUITE: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(SPEC).optional(), suites: z.array(SUITE).optional() }),
);

/** The part of Playwright's JSON report that is read here. */
export const BROWSER_REPORT = z.object({ suites: z.array(SUITE) });

const specsOf = (suites: readonly Suite[]): Spec[] =>
  suites.flatMap(({ specs = [], suites: inner = [] }) => [...specs, ...specsOf(inner)]);

/** The runs of axe that a test attached (tests/axe.ts). */
const runsOf = ({ tests }: Spec): Run[] =>
  tests
    .flatMap(({ results }) => results.at(-1)?.attachments ?? [])
    .filter(({ name, body }) => name === 'axe' && body !== undefined)
    .flatMap(({ body = '' }) => z.array(RUN).parse(JSON.parse(Buffer.from(body, 'base64').toString('utf8'))));

/** The criteria that a test names (tests/criteria.ts). */
const criteriaOf = ({ tests }: Spec): string[] =>
  tests.flatMap(({ annotations }) =>
    annotations.filter(({ type }) => type === 'WCAG').flatMap(({ description = '' }) => description.split(' ')),
  );

const LISTED = new Set(CRITERIA.map(({ number }) => number));

/** `wcag143` → `1.4.3`, for the tags of a rule of axe; criteria of level AAA are left out. */
const criteriaOfTags = (tags: readonly string[]): string[] =>
  tags.flatMap((tag) => {
    const [, one, two, three] = /^wcag(\d)(\d)(\d+)$/u.exec(tag) ?? [];
    return one === undefined ? [] : [`${one}.${two}.${three}`];
  });

/** What the checks left, as they left it. */
export interface Findings {
  date: string;
  tools: AccessibilityResults['tools'];
  browser: z.infer<typeof BROWSER_REPORT>;
  html: { pages: number; faults: readonly { page: string; rule: string }[]; rules: readonly string[] };
  axeRules: readonly { ruleId: string; tags: readonly string[] }[];
  contrast: AccessibilityResults['contrast'];
  /** The kinds of pages; what else axe looked at is a state. */
  kinds: readonly string[];
}

/** Counts what the checks left, by rule and by criterion. Nothing of it names a page: pages come and go. */
export function collect({ date, tools, browser, html, axeRules, contrast, kinds }: Findings): AccessibilityResults {
  const specs = specsOf(browser.suites);
  const runs = specs.flatMap(runsOf);
  const names = [...new Set(runs.map(({ what }) => what))];
  const count = (rule: string, outcome: 'passes' | 'incomplete' | 'inapplicable' | 'violations') =>
    runs.filter((run) => run[outcome].includes(rule)).length;
  const told = specs.flatMap((spec) => criteriaOf(spec).map((criterion) => ({ criterion, ok: spec.ok })));
  return {
    date,
    tools,
    kinds: kinds.filter((kind) => names.includes(kind)),
    states: names.filter((name) => !kinds.includes(name)).sort(),
    views: [...new Set(runs.map(({ view }) => view))],
    axe: axeRules
      .map(({ ruleId, tags }) => ({
        id: ruleId,
        criteria: criteriaOfTags(tags).filter((number) => LISTED.has(number)),
        passes: count(ruleId, 'passes'),
        incomplete: count(ruleId, 'incomplete'),
        inapplicable: count(ruleId, 'inapplicable'),
        violations: count(ruleId, 'violations'),
      }))
      .filter(
        ({ passes, incomplete, inapplicable, violations }) => passes + incomplete + inapplicable + violations > 0,
      ),
    html: {
      pages: html.pages,
      faulty: new Set(html.faults.map(({ page }) => page)).size,
      rules: html.rules.map((id) => ({
        id,
        criteria: [...(CRITERIA_OF_HTML_RULES[id] ?? ['4.1.1'])],
        faults: html.faults.filter(({ rule }) => rule === id).length,
      })),
    },
    contrast,
    tests: [...Map.groupBy(told, ({ criterion }) => criterion)]
      .map(([criterion, all]) => {
        const passed = all.filter(({ ok }) => ok).length;
        return { criterion, passed, failed: all.length - passed };
      })
      .sort((a, b) => a.criterion.localeCompare(b.criterion, 'en', { numeric: true })),
  };
}
