import { withoutHidden } from '../model/hidden-letters.ts';
import type { FilePlace } from '../model/place.ts';
import type { Rule, Severity, Spot, Subject } from './rule.ts';

/** One line of the report. The JSON reporter prints these as they are. */
export interface Problem extends FilePlace {
  rule: string;
  severity: Severity;
  message: string;
  hint: string;
}

/** A problem that is known and accepted for now, with who answers for it. */
export interface Exception {
  rule: string;
  file: string;
  /** Part of the message, when only one of several problems of the file is meant. */
  containing?: string | undefined;
  reason: string;
  owner: string;
}

/** Says where a spot is in its file. */
export type Locate = (spot: Spot) => FilePlace;

/**
 * Runs all rules and collects every problem, ordered by file, line and column.
 * @param exceptions accepted problems: they are left out, and one that matches nothing becomes a problem itself
 * @param exceptionsFile the file that holds the exceptions, for the problems about them
 * @param exceptionsLimit how many exceptions there may be; lowered whenever one goes, never raised
 */
export function validate(
  subject: Subject,
  rules: readonly Rule[],
  locate: Locate,
  exceptions: { list: readonly Exception[]; file: string; limit: number; placeOf: (index: number) => FilePlace },
): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<Exception>();
  for (const rule of rules) {
    for (const finding of rule.check(subject)) {
      const maybe = finding.candidates?.length ? `もしかして: ${finding.candidates.join('、')}` : '';
      const problem: Problem = {
        rule: rule.id,
        severity: rule.severity,
        ...locate(finding.spot),
        // What a file holds must not steer the terminal or turn the report round.
        message: withoutHidden(finding.message),
        hint: withoutHidden([maybe, finding.hint].filter(Boolean).join('　')),
      };
      const accepted = exceptions.list.find(
        (exception) =>
          exception.rule === rule.id &&
          exception.file === problem.file &&
          (exception.containing === undefined || problem.message.includes(exception.containing)),
      );
      if (accepted) used.add(accepted);
      else problems.push(problem);
    }
  }
  for (const [index, exception] of exceptions.list.entries()) {
    if (used.has(exception)) continue;
    problems.push({
      rule: 'unused-exception',
      severity: 'error',
      ...exceptions.placeOf(index),
      message: `例外「${exception.rule}（${exception.file}）」にあたる問題は、もうありません。`,
      hint: 'この例外を消し、src/rules/exceptions-limit.ts の数を一つ減らしてください。',
    });
  }
  if (exceptions.list.length !== exceptions.limit) {
    problems.push({
      rule: 'exceptions-limit',
      severity: 'error',
      file: exceptions.file,
      line: 1,
      column: 1,
      message: `例外は${exceptions.limit}件までと決められていますが、${exceptions.list.length}件あります。`,
      hint:
        exceptions.list.length > exceptions.limit
          ? '例外は増やせません。問題そのものを直してください。'
          : 'src/rules/exceptions-limit.ts の数を、今の件数に減らしてください。',
    });
  }
  return problems.sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.line - b.line ||
      a.column - b.column ||
      (a.rule < b.rule ? -1 : 1),
  );
}
