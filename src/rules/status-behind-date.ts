import { editionsAmong, hasBegun, statusOn, successorsOf } from '../domain/editions.ts';
import { DOCUMENT_STATUS_NAMES } from '../model/kinds/document.ts';
import type { Rule } from './rule.ts';

export const statusBehindDate: Rule = {
  id: 'status-behind-date',
  severity: 'warning',
  title: '文書に書いた状態が、施行日に追い付いていること',
  why: 'サイトは施行日のとおりに示しますが、ファイルを読む人は、書いてある状態を信じます。検査も、書いてある状態で旧版を見分けます。',
  example: {
    bad: 'status: upcoming\neffectiveDate: 2026-04-01 # もう来ている',
    good: 'status: current\neffectiveDate: 2026-04-01',
  },
  *check({ catalog, entries, today }) {
    const editions = editionsAmong(entries);
    for (const entry of catalog.all('document')) {
      const { status } = entry.data;
      const now = statusOn(editions, entry, today);
      const next = successorsOf(editions, entry.id).find(
        (one) => one.data.status === 'upcoming' && hasBegun(one, today),
      );
      const because =
        status === 'upcoming' && hasBegun(entry, today)
          ? `施行日「${entry.data.effectiveDate ?? ''}」が来た`
          : status !== 'superseded' && next
            ? `次の版「${next.id}」が施行された`
            : undefined;
      if (because === undefined || now === status) continue;
      yield {
        spot: { draft: entry, path: ['status'] },
        message: `${DOCUMENT_STATUS_NAMES[status]}（${status}）とありますが、${because}ので、${DOCUMENT_STATUS_NAMES[now]}として示しています。`,
        candidates: [now],
        hint: 'status をこの値に直してください。直すまでも、サイトは施行日のとおりに出ます。',
      };
    }
  },
};
