import type { Problem } from '../validate.ts';

/** What a message may not hold as it is (GitHub Actions, workflow commands). */
const escapeMessage = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property the signs that divide properties count as well. */
const escapeProperty = (text: string) => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems as workflow commands, which GitHub shows beside the changed lines of a pull request. */
export function reportGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ rule, severity, file, line, column, message, hint }) => {
      const title = `${rule}（/guide/rules/${rule}/）`;
      const text = hint === '' ? message : `${message}\n${hint}`;
      return `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(title)}::${escapeMessage(text)}`;
    })
    .join('\n');
}
