import { noticeDraft } from './notice-draft.ts';
import type { DifferenceReport } from '../report-of.ts';
import { DRAFT_HEAD, effectInWords, headline, pagesInWords, placeInWords, summary, touchedInWords } from './words.ts';

/** A report for a terminal. */
export function reportText(report: DifferenceReport): string {
  const lines = [`${report.before} → ${report.after}`, summary(report), ''];
  for (const difference of report.differences) {
    lines.push(headline(difference), `  ${difference.file}`);
    // Of an entry that is new or gone every field would be listed; the entry itself says it.
    const shown =
      difference.what === 'added' || difference.what === 'removed'
        ? difference.details.filter(({ effect }) => effect !== null)
        : difference.details;
    for (const detail of shown) {
      const effect = effectInWords(detail);
      lines.push(`  ${placeInWords(detail)}${effect === undefined ? '' : `【${effect}】`}`);
      if (detail.before !== undefined) lines.push(`    - ${detail.before}`);
      if (detail.after !== undefined) lines.push(`    + ${detail.after}`);
    }
    for (const { label, pages } of touchedInWords(difference)) lines.push(`  ${label}: ${pagesInWords(pages)}`);
    lines.push('');
  }
  for (const { rule, message, hint } of report.findings) lines.push(`✗ ${rule}  ${message}`, `    ${hint}`);
  const draft = noticeDraft(report);
  if (draft !== undefined) lines.push('', DRAFT_HEAD, '', draft);
  return `${lines.join('\n').trimEnd()}\n`;
}
