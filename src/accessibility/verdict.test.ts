import { describe, expect, it } from 'vitest';
import { CRITERIA, type Criterion } from './criteria.ts';
import type { AccessibilityResults } from './results.ts';
import { evidenceOf, methodInWords, verdictOf } from './verdict.ts';

const NOTHING: AccessibilityResults = {
  date: '2026-11-21',
  tools: { axe: '4.14.1', htmlValidate: '11.18.0', browser: 'Chromium 150', playwright: '1.65.1' },
  ...{ kinds: [], states: [], views: [], axe: [], tests: [] },
  html: { pages: 0, faulty: 0, rules: [] },
  contrast: { pairs: 0, failing: 0 },
};
const criterion = (judging: Criterion['judging'], number = '2.4.1'): Criterion => ({
  ...{ number, name: 'ブロックスキップ', level: 'A', since: '2.0', note: '' },
  judging,
});
const axe = (violations: number, passes = 3) => [
  { id: 'bypass', criteria: ['2.4.1'], passes, incomplete: 0, inapplicable: 0, violations },
];
const tests = (passed: number, failed: number) => [{ criterion: '2.4.1', passed, failed }];

describe('what may be said of a criterion', () => {
  it('is that it is met only when machines can tell, and did', () => {
    expect(verdictOf(criterion('machine'), { ...NOTHING, tests: tests(2, 0) })).toBe('met');
    expect(verdictOf(criterion('partly'), { ...NOTHING, tests: tests(2, 0) })).toBe('open');
    expect(verdictOf(criterion('people'), { ...NOTHING, tests: tests(2, 0) })).toBe('untested');
  });

  it('is that nothing was tested when nothing was', () => {
    expect(verdictOf(criterion('machine'), NOTHING)).toBe('untested');
    // A rule that found nothing to look at has tested nothing.
    expect(verdictOf(criterion('machine'), { ...NOTHING, axe: axe(0, 0) })).toBe('untested');
  });

  it('is that it is not met as soon as one check found a fault, whoever else may judge it', () => {
    for (const judging of ['machine', 'partly', 'people', null] as const) {
      expect(verdictOf(criterion(judging), { ...NOTHING, axe: axe(1) })).toBe('failed');
      expect(verdictOf(criterion(judging), { ...NOTHING, tests: tests(9, 1) })).toBe('failed');
      const rules = [{ id: 'heading-level', criteria: ['2.4.1'], faults: 1 }];
      expect(verdictOf(criterion(judging), { ...NOTHING, html: { pages: 1, faulty: 1, rules } })).toBe('failed');
    }
  });

  it('is that the site has nothing of the kind where it has not', () => {
    expect(verdictOf(criterion(null), { ...NOTHING, tests: tests(1, 0) })).toBe('none');
  });

  it('counts pairs of colours for the criteria about colours alone', () => {
    const results = { ...NOTHING, contrast: { pairs: 200, failing: 1 } };
    expect(verdictOf(criterion('machine', '1.4.3'), results)).toBe('failed');
    expect(verdictOf(criterion('machine', '2.4.1'), results)).toBe('untested');
  });

  it('names what was done', () => {
    const results = { ...NOTHING, axe: axe(0), tests: tests(4, 1) };
    expect(methodInWords(evidenceOf(criterion('machine'), results))).toBe('axe 1項目、ブラウザーの試験 5件');
    expect(methodInWords(evidenceOf(criterion('machine'), NOTHING))).toBe('');
  });
});

describe('the criteria', () => {
  it('are the 38 of JIS X 8341-3:2016 at levels A and AA, and the 18 that WCAG 2.1 and 2.2 add', () => {
    const since = (...editions: string[]) => CRITERIA.filter((each) => editions.includes(each.since));
    expect(
      since('2.0')
        .map(({ level }) => level)
        .filter((level) => level === 'A'),
    ).toHaveLength(25);
    expect(since('2.0')).toHaveLength(38);
    expect(since('2.1')).toHaveLength(12);
    expect(since('2.2')).toHaveLength(6);
    expect(new Set(CRITERIA.map(({ number }) => number)).size).toBe(CRITERIA.length);
  });
});
