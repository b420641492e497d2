import type { DifferenceReport } from '../report-of.ts';
import { effectInWords, headline, placeInWords, summary, touchedInWords } from './words.ts';

/** How many pages of a group are named before the rest is counted. */
const PAGES_SHOWN = 8;

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
    for (const { label, pages } of touchedInWords(difference)) {
      const more = pages.length > PAGES_SHOWN ? `、ほか${pages.length - PAGES_SHOWN}件` : '';
      const names = pages.slice(0, PAGES_SHOWN).map(({ title }) => title);
      lines.push(`  ${label}: ${names.join('、')}${more}`);
    }
    lines.push('');
  }
  for (const { rule, message, hint } of report.findings) lines.push(`✗ ${rule}  ${message}`, `    ${hint}`);
  return `${lines.join('\n').trimEnd()}\n`;
}
