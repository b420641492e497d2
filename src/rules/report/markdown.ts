import { escapeMarkdown } from '../../domain/escape-markdown.ts';
import type { Problem } from '../validate.ts';

const SEVERITY_NAMES = { error: '誤り', warning: '注意' } as const;

/** How many problems a comment names before it counts the rest. */
const SHOWN = 50;

/** Problems as a list for the comment on a proposal: errors first. */
export function reportMarkdown(problems: readonly Problem[]): string {
  if (problems.length === 0) return '問題はありません。';
  const sorted = [...problems].sort((a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'));
  const lines = sorted
    .slice(0, SHOWN)
    .map(
      ({ severity, rule, file, line, column, message, hint }) =>
        `- **${SEVERITY_NAMES[severity]}** ${escapeMarkdown(`${file}:${line}:${column}`)}（${rule}） ${escapeMarkdown(message)}${escapeMarkdown(hint)}`,
    );
  const more = problems.length - SHOWN;
  return [...lines, ...(more > 0 ? [`- ほか${more}件`] : [])].join('\n');
}
