import { escapeMarkdown } from '../../domain/escape-markdown.ts';
import type { Problem } from '../validate.ts';

const SEVERITY_NAMES = { error: '誤り', warning: '注意' } as const;

/** How many problems a comment names before it counts the rest. */
const SHOWN = 50;

const lineOf = ({ severity, rule, file, line, column, message, hint }: Problem): string =>
  `- **${SEVERITY_NAMES[severity]}** ${escapeMarkdown(`${file}:${line}:${column}`)}（${rule}） ${escapeMarkdown(message)}${escapeMarkdown(hint)}`;

const listOf = (problems: readonly Problem[]): string[] => [
  ...problems.slice(0, SHOWN).map(lineOf),
  ...(problems.length > SHOWN ? [`- ほか${problems.length - SHOWN}件`] : []),
];

/** Problems for the comment on a proposal: the errors, and folded away the warnings, most of which were there before. */
export function reportMarkdown(problems: readonly Problem[]): string {
  if (problems.length === 0) return '問題はありません。';
  const [errors, warnings] = (['error', 'warning'] as const).map((severity) =>
    problems.filter((problem) => problem.severity === severity),
  ) as [Problem[], Problem[]];
  return [
    ...(errors.length > 0 ? listOf(errors) : ['誤りはありません。']),
    ...(warnings.length > 0
      ? [
          '',
          `<details><summary>注意${warnings.length}件（取り込みは止まりません）</summary>`,
          '',
          ...listOf(warnings),
          '',
          '</details>',
        ]
      : []),
  ].join('\n');
}
