import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { DESK, OTHER_VIEWS } from '../../tests/axe.ts';
import { PAGE_KINDS } from '../../tests/page-kinds.ts';
import { PAGE_STATES } from '../../tests/states.ts';
import { htmlRules } from '../integrations/check-html.ts';
import { colourSheets } from '../integrations/colour-sheets.ts';
import { colourPairs } from './colour-pairs.ts';
import { BROWSER_REPORT, collect } from './collect.ts';
import { CRITERIA } from './criteria.ts';
import found from './results.json' with { type: 'json' };
import { ACCESSIBILITY_RESULTS } from './results.ts';

const results = ACCESSIBILITY_RESULTS.parse(found);

// Otherwise: npm run build (for / and for a path below it), then npm run a11y:report.
describe('the results in the repository', () => {
  it('are of every kind of page, every state and every view that the tests look at', () => {
    expect(results.kinds).toEqual(Object.keys(PAGE_KINDS));
    expect(results.states).toEqual(Object.keys(PAGE_STATES).sort());
    expect(results.views).toEqual([DESK, ...OTHER_VIEWS].map(({ name }) => name));
  });

  it('are of the very rules that the tests run', () => {
    expect(results.tools.axe).toBe(axe.version);
    expect(results.html.rules.map(({ id }) => id)).toEqual(htmlRules());
    expect(results.contrast.pairs).toBe(colourPairs(colourSheets()).length);
    const known = axe.getRules().map(({ ruleId }) => ruleId);
    expect(results.axe.filter(({ id }) => !known.includes(id))).toEqual([]);
    expect(results.axe.length).toBeGreaterThan(80);
  });

  it('name no criterion that the page does not list', () => {
    const listed = new Set(CRITERIA.map(({ number }) => number));
    const named = [...results.axe, ...results.html.rules].flatMap(({ criteria }) => criteria);
    const told = results.tests.map(({ criterion }) => criterion);
    // Rules of axe about level AAA and about WCAG 2.0 A are told apart by their tags; none of AAA runs.
    expect([...new Set([...named, ...told])].filter((number) => !listed.has(number))).toEqual([]);
  });
});

describe('counting what the checks left', () => {
  const run = (view: string, passes: string[], violations: string[] = []) => ({
    ...{ what: 'home', view, passes, violations, incomplete: [], inapplicable: [] },
  });
  const spec = (ok: boolean, criteria: string, runs: unknown[] = []) => ({
    ok,
    tests: [
      {
        annotations: [{ type: 'WCAG', description: criteria }],
        results: [{ attachments: [{ name: 'axe', body: Buffer.from(JSON.stringify(runs)).toString('base64') }] }],
      },
    ],
  });
  const counted = collect({
    date: '2026-11-21',
    tools: results.tools,
    browser: BROWSER_REPORT.parse({
      suites: [
        {
          specs: [spec(true, '1.4.3 2.4.1', [run('1280 light', ['bypass']), run('360 dark', ['color-contrast'])])],
          suites: [{ specs: [spec(false, '2.4.1', [{ ...run('1280 light', [], ['bypass']), what: 'a menu' }])] }],
        },
      ],
    }),
    html: {
      pages: 7,
      faults: [
        { page: 'a.html', rule: 'wcag/h30' },
        { page: 'a.html', rule: 'close-order' },
      ],
      rules: ['close-order', 'wcag/h30'],
    },
    axeRules: [
      { ruleId: 'bypass', tags: ['cat.keyboard', 'wcag2a', 'wcag241'] },
      { ruleId: 'color-contrast', tags: ['wcag2aa', 'wcag143'] },
      { ruleId: 'never-run', tags: ['wcag111'] },
    ],
    contrast: { pairs: 200, failing: 0 },
    kinds: ['home', 'about'],
  });

  it('tells pages from states, and leaves out what did not run', () => {
    expect(counted).toMatchObject({ kinds: ['home'], states: ['a menu'], views: ['1280 light', '360 dark'] });
    expect(counted.axe).toEqual([
      { id: 'bypass', criteria: ['2.4.1'], passes: 1, incomplete: 0, inapplicable: 0, violations: 1 },
      { id: 'color-contrast', criteria: ['1.4.3'], passes: 1, incomplete: 0, inapplicable: 0, violations: 0 },
    ]);
  });

  it('counts faults by rule and pages once, and tests by criterion', () => {
    expect(counted.html).toEqual({
      pages: 7,
      faulty: 1,
      rules: [
        { id: 'close-order', criteria: ['4.1.1'], faults: 1 },
        { id: 'wcag/h30', criteria: ['1.1.1', '2.4.4'], faults: 1 },
      ],
    });
    expect(counted.tests).toEqual([
      { criterion: '1.4.3', passed: 1, failed: 0 },
      { criterion: '2.4.1', passed: 1, failed: 1 },
    ]);
  });
});
