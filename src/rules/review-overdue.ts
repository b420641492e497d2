import type { Rule } from './rule.ts';

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  severity: 'warning',
  title: '次回確認日を過ぎていないこと',
  why: '確かめる約束の日を過ぎた文書は、今も正しいか分かりません。',
  example: {
    bad: '# 今日が 2027-05-01 のとき\nnextReview: 2027-04-01',
    good: 'lastReviewed: 2027-05-01\nnextReview: 2028-04-01',
  },
  *check({ catalog, today }) {
    for (const entry of catalog.all('document')) {
      const { nextReview, lastReviewed } = entry.data;
      if (nextReview === undefined || nextReview >= today) continue;
      if (lastReviewed !== undefined && nextReview <= lastReviewed) continue;
      yield {
        spot: { draft: entry, path: ['nextReview'] },
        message: `次回確認日「${nextReview}」を過ぎています（今日は${today}）。`,
        hint: '原文と照らし合わせ、lastReviewed を今日に、nextReview を次の日付に直してください。',
      };
    }
  },
};
