import type { Element } from 'hast';
import type { WeighedDetail } from '../declared-effects.ts';
import type { DifferenceReport, ReportedDifference } from '../report-of.ts';
import { h, pageOf } from './page.ts';
import { noticeDraft } from './notice-draft.ts';
import { DRAFT_HEAD, effectInWords, headline, pagesInWords, placeInWords, summary, touchedInWords } from './words.ts';

function cell({ pieces, ...detail }: WeighedDetail, own: 'before' | 'after'): Element {
  if (detail[own] === undefined) return h('td', {}, '（無し）');
  const tag = own === 'before' ? 'del' : 'ins';
  return h(
    'td',
    {},
    ...pieces
      .filter(({ side }) => side === 'both' || side === own)
      .map(({ text, side }) => (side === 'both' ? h('span', {}, text) : h(tag, {}, text))),
  );
}

function section(difference: ReportedDifference): Element {
  const heads = ['場所', '前', '後', '人への影響'].map((text) => h('th', { scope: 'col' }, text));
  const rows = difference.details.map((detail) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row', className: ['place'] }, placeInWords(detail)),
      cell(detail, 'before'),
      cell(detail, 'after'),
      h('td', {}, effectInWords(detail) ?? '無し'),
    ),
  );
  return h(
    'section',
    {},
    h('h2', {}, headline(difference)),
    ...(rows.length === 0 ? [] : [h('table', {}, h('thead', {}, h('tr', {}, ...heads)), h('tbody', {}, ...rows))]),
    h(
      'ul',
      {},
      ...touchedInWords(difference).map(({ label, pages }) => h('li', {}, `${label}: ${pagesInWords(pages)}`)),
    ),
  );
}

/** A report as a page of its own. */
export const reportHtml = (report: DifferenceReport, draft = noticeDraft(report)): string =>
  pageOf(
    `変更の意味 ${report.before} → ${report.after}`,
    h('h1', {}, `変更の意味（${report.before} → ${report.after}）`),
    h('p', {}, summary(report)),
    ...report.findings.map(({ message, hint }) => h('p', { className: ['finding'] }, `✗ ${message}${hint}`)),
    ...(draft === undefined ? [] : [h('p', {}, DRAFT_HEAD), h('pre', {}, h('code', {}, draft))]),
    ...report.differences.map(section),
  );
