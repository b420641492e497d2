import type { Problem } from '../validate.ts';

/** Problems as a JSON list: `[{rule, severity, file, line, column, message, hint}]`, one problem a line. */
export function reportJson(problems: readonly Problem[]): string {
  const lines = problems.map(({ rule, severity, file, line, column, message, hint }) =>
    JSON.stringify({ rule, severity, file, line, column, message, hint }),
  );
  return lines.length === 0 ? '[]' : `[\n${lines.map((line) => `  ${line}`).join(',\n')}\n]`;
}
