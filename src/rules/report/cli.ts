import type { Problem } from '../validate.ts';

/** Colours of a terminal (ECMA-48): red, yellow, bold, dim. */
const COLOURS = { error: 31, warning: 33, bold: 1, dim: 2 } as const;

const SEVERITY_NAMES = { error: '誤り', warning: '注意' } as const;

/**
 * Problems for a person at a terminal, grouped by file.
 * @param fileCount how many files were read
 * @param options.colour whether the terminal shows colours
 */
export function reportCli(problems: readonly Problem[], fileCount: number, options: { colour: boolean }): string {
  const paint = (colour: keyof typeof COLOURS, text: string) =>
    options.colour ? `\u001B[${COLOURS[colour]}m${text}\u001B[0m` : text;
  const lines: string[] = [];
  for (const [file, own] of Map.groupBy(problems, ({ file }) => file)) {
    lines.push(paint('bold', file));
    for (const { line, column, rule, severity, message, hint } of own) {
      lines.push(`  ${line}:${column}  ${paint(severity, `${SEVERITY_NAMES[severity]} ${rule}`)}  ${message}`);
      if (hint !== '') lines.push(`      ${hint}`);
      lines.push(`      ${paint('dim', `くわしく: /guide/rules/${rule}/`)}`);
    }
    lines.push('');
  }
  const count = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  lines.push(
    problems.length === 0
      ? `${fileCount}個のファイルを調べました。問題はありません。`
      : `${fileCount}個のファイルを調べました。誤り${count('error')}件、注意${count('warning')}件。`,
  );
  return lines.join('\n');
}
