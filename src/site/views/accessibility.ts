import found from '../../accessibility/results.json' with { type: 'json' };
import { CRITERIA, type Criterion } from '../../accessibility/criteria.ts';
import { ACCESSIBILITY_RESULTS } from '../../accessibility/results.ts';
import { evidenceOf, methodInWords, type Verdict, VERDICT_WORDS, verdictOf } from '../../accessibility/verdict.ts';
import { eraDay } from '../era.ts';

const results = ACCESSIBILITY_RESULTS.parse(found);

const rowOf = (criterion: Criterion) => {
  const verdict = verdictOf(criterion, results);
  return {
    ...criterion,
    verdict,
    words: VERDICT_WORDS[verdict],
    method: criterion.judging === null ? '' : methodInWords(evidenceOf(criterion, results)),
  };
};
export type CriterionRow = ReturnType<typeof rowOf>;

const VERDICTS: readonly Verdict[] = ['met', 'open', 'untested', 'failed', 'none'];

/** What the checks found, for the page of test results and the policy. */
export function accessibilityView() {
  const rows = CRITERIA.map(rowOf);
  const inJis = rows.filter(({ since }) => since === '2.0');
  const counts = (some: readonly CriterionRow[]) =>
    VERDICTS.map((verdict) => ({
      verdict,
      words: VERDICT_WORDS[verdict],
      count: some.filter((row) => row.verdict === verdict).length,
    })).filter(({ count }) => count > 0);
  const added = rows.filter(({ since }) => since !== '2.0');
  return {
    results,
    day: eraDay(results.date),
    jis: { rows: inJis, counts: counts(inJis) },
    added: { rows: added, counts: counts(added) },
    tests: {
      axeRules: results.axe.length,
      runs: results.kinds.length + results.states.length,
      failed: results.tests.some(({ failed }) => failed > 0) || results.html.faulty > 0 || results.contrast.failing > 0,
    },
  };
}
