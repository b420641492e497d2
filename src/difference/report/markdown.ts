import { escapeMarkdown } from '../../domain/escape-markdown.ts';
import type { Piece } from '../sentences.ts';
import type { WeighedDetail } from '../declared-effects.ts';
import type { DifferenceReport, ReportedDifference } from '../report-of.ts';
import { noticeDraft } from './notice-draft.ts';
import { DRAFT_HEAD, effectInWords, headline, pagesInWords, placeInWords, summary, touchedInWords } from './words.ts';

/** A line that no person wrote, by which the comment of an earlier run is found and replaced. */
export const COMMENT_MARK = '<!-- michishirube:difference -->';

/** GitHub refuses comments over 65,536 characters; the sum must still fit below what is left out. */
const LIMIT = 60_000;

/** How many findings about the effects are named before the rest is counted. */
const FINDINGS_SHOWN = 50;

/** So much of what the check of the content found stands in a comment; all of it is in the results of the check. */
const CHECKS_LIMIT = 20_000;

/** The findings of the check as far as they fit, with whatever was folded away closed. */
function shortened(checks: string): string {
  if (checks.length <= CHECKS_LIMIT) return checks;
  const text = checks.slice(0, checks.lastIndexOf('\n', CHECKS_LIMIT));
  const isOpen = text.lastIndexOf('<details>') > text.lastIndexOf('</details>');
  return `${text}\n${isOpen ? '\n</details>\n' : ''}\n長いので、ここまでにしました。`;
}

const TAGS = { before: 'del', after: 'ins' } as const;

const side = (pieces: readonly Piece[], own: 'before' | 'after') =>
  pieces
    .filter((piece) => piece.side === 'both' || piece.side === own)
    .map((piece) =>
      piece.side === 'both' ? escapeMarkdown(piece.text) : `<${TAGS[own]}>${escapeMarkdown(piece.text)}</${TAGS[own]}>`,
    )
    .join('');

const row = (detail: WeighedDetail) => {
  const cell = (own: 'before' | 'after') => (detail[own] === undefined ? '' : side(detail.pieces, own));
  return `| ${escapeMarkdown(placeInWords(detail))} | ${cell('before')} | ${cell('after')} | ${effectInWords(detail) ?? ''} |`;
};

function section(difference: ReportedDifference): string {
  const shown =
    difference.what === 'added' || difference.what === 'removed'
      ? difference.details.filter(({ effect }) => effect !== null)
      : difference.details;
  const touched = touchedInWords(difference).map(
    ({ label, pages }) => `- ${label}: ${escapeMarkdown(pagesInWords(pages))}`,
  );
  return [
    `<details><summary>${escapeMarkdown(headline(difference))}</summary>`,
    '',
    ...(shown.length === 0 ? [] : ['| 場所 | 前 | 後 | 人への影響 |', '|---|---|---|---|', ...shown.map(row), '']),
    ...touched,
    '',
    '</details>',
    '',
  ].join('\n');
}

/**
 * A report for the comment on a proposal. What does not fit is counted at the end.
 * @param checks the validator's findings in words, below the differences; '' when there are none
 */
export function reportMarkdown(report: DifferenceReport, checks = ''): string {
  const draft = noticeDraft(report);
  const head = [
    COMMENT_MARK,
    '## この変更の意味',
    '',
    escapeMarkdown(summary(report)),
    '',
    // What is the same for several is said once, behind the last of them.
    ...report.findings.slice(0, FINDINGS_SHOWN).map(({ message, hint }, index) => {
      const isLast = index + 1 === FINDINGS_SHOWN || report.findings[index + 1]?.hint !== hint;
      return `- ✗ ${escapeMarkdown(message)}${isLast ? escapeMarkdown(hint) : ''}`;
    }),
    ...(report.findings.length > FINDINGS_SHOWN ? [`- ほか${report.findings.length - FINDINGS_SHOWN}件`] : []),
    ...(report.findings.length > 0 ? [''] : []),
    ...(draft === undefined
      ? []
      : [DRAFT_HEAD, '', '~~~~yaml', draft.replaceAll('~~~', '〜〜〜').trimEnd(), '~~~~', '']),
    ...(checks === '' ? [] : ['### 内容の検査', '', shortened(checks), '']),
    ...(report.differences.length > 0 ? ['### 変わったところ', ''] : []),
  ].join('\n');
  const sections = report.differences.map(section);
  let text = head;
  for (const [index, one] of sections.entries()) {
    if (text.length + one.length > LIMIT)
      return `${text}\nほか${sections.length - index}件は長いので省きました。手元で \`npm run diff\` を使うと、すべて見られます。\n`;
    text += `\n${one}`;
  }
  return `${text}\n比べた版: ${escapeMarkdown(report.before)} → ${escapeMarkdown(report.after)}\n`;
}
