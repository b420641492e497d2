import type { Problem } from '../validate.ts';

/** Colours of a terminal (ECMA-48): red, yellow, bold, dim. */
const COLOURS = { error: 31, warning: 33, bold: 1, dim: 2 } as const;

const SEVERITY_NAMES = { error: '誤り', warning: '注意' } as const;

/**
 * Problems for a person at a terminal: the errors grouped by file, then the warnings grouped by rule, so that many
 * warnings of one kind do not hide an error.
 * @param fileCount how many files were read
 * @param options.colour whether the terminal shows colours
 */
export function reportCli(problems: readonly Problem[], fileCount: number, options: { colour: boolean }): string {
  const paint = (colour: keyof typeof COLOURS, text: string) =>
    options.colour ? `\u001B[${COLOURS[colour]}m${text}\u001B[0m` : text;
  const lines: string[] = [];
  const ofSeverity = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity);
  const errors = ofSeverity('error');
  const warnings = ofSeverity('warning');
  for (const [file, own] of Map.groupBy(errors, ({ file }) => file)) {
    lines.push(paint('bold', file));
    for (const { line, column, rule, message, hint } of own) {
      lines.push(`  ${line}:${column}  ${paint('error', `${SEVERITY_NAMES.error} ${rule}`)}  ${message}`);
      if (hint !== '') lines.push(`      ${hint}`);
      lines.push(`      ${paint('dim', `くわしく: /guide/rules/${rule}/`)}`);
    }
    lines.push('');
  }
  for (const [rule, own] of Map.groupBy(warnings, ({ rule }) => rule)) {
    lines.push(`${paint('warning', `${SEVERITY_NAMES.warning} ${rule}`)}  ${own.length}件`);
    for (const { file, line, column, message } of own) lines.push(`  ${file}:${line}:${column}  ${message}`);
    for (const hint of new Set(own.map((problem) => problem.hint))) if (hint !== '') lines.push(`      ${hint}`);
    lines.push(`      ${paint('dim', `くわしく: /guide/rules/${rule}/`)}`, '');
  }
  lines.push(
    problems.length === 0
      ? `${fileCount}個のファイルを調べました。問題はありません。`
      : `${fileCount}個のファイルを調べました。誤り${errors.length}件、注意${warnings.length}件。${errors.length > 0 && warnings.length > 0 ? '誤りは、この一覧の初めにあります。' : ''}`,
  );
  return lines.join('\n');
}
