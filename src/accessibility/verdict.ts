import type { Criterion } from './criteria.ts';
import type { AccessibilityResults } from './results.ts';

/** What was done about a criterion by machine, and what came of it. */
export interface Evidence {
  axe: { rules: number; violations: number };
  html: { rules: number; faults: number };
  tests: { passed: number; failed: number };
  /** Pairs of colours, where the criterion is about them. */
  contrast: { pairs: number; failing: number };
}

const ABOUT_COLOURS = ['1.4.3', '1.4.11'];

/** What the results say of a criterion. */
export function evidenceOf({ number }: Criterion, results: AccessibilityResults): Evidence {
  const axe = results.axe.filter(
    ({ criteria, passes, violations }) => criteria.includes(number) && passes + violations > 0,
  );
  const html = results.html.rules.filter(({ criteria }) => criteria.includes(number));
  const { passed, failed } = results.tests.find(({ criterion }) => criterion === number) ?? { passed: 0, failed: 0 };
  return {
    axe: { rules: axe.length, violations: axe.reduce((sum, rule) => sum + rule.violations, 0) },
    html: { rules: html.length, faults: html.reduce((sum, rule) => sum + rule.faults, 0) },
    tests: { passed, failed },
    contrast: ABOUT_COLOURS.includes(number) ? results.contrast : { pairs: 0, failing: 0 },
  };
}

/** `met` and `open` say how much is known; `open` means that no fault was found, and that people have not judged yet. */
export type Verdict = 'met' | 'open' | 'failed' | 'untested' | 'none';

/** The words of a verdict, as the page of results shows them. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  met: '満たしている',
  open: '機械の試験では問題なし・人による試験は未実施',
  failed: '満たしていない',
  untested: '人による試験は未実施',
  none: '該当なし',
};

/** What can honestly be said of a criterion: never more than its tests show. */
export function verdictOf(criterion: Criterion, results: AccessibilityResults): Verdict {
  const { axe, html, tests, contrast } = evidenceOf(criterion, results);
  if (axe.violations + html.faults + tests.failed + contrast.failing > 0) return 'failed';
  if (criterion.judging === null) return 'none';
  const isTested = axe.rules + html.rules + tests.passed + contrast.pairs > 0;
  if (criterion.judging === 'people' || !isTested) return 'untested';
  return criterion.judging === 'machine' ? 'met' : 'open';
}

/** What was done, in words: 「axe 3項目・HTML検査 2項目・自動操作 83件」; empty when nothing was. */
export function methodInWords({ axe, html, tests, contrast }: Evidence): string {
  return [
    axe.rules > 0 ? `axe ${axe.rules}項目` : '',
    html.rules > 0 ? `HTMLの検査 ${html.rules}項目` : '',
    contrast.pairs > 0 ? `配色の計算 ${contrast.pairs}組` : '',
    tests.passed + tests.failed > 0 ? `ブラウザーの試験 ${tests.passed + tests.failed}件` : '',
  ]
    .filter((part) => part !== '')
    .join('、');
}
