import { rowAbout } from './responsibility.ts';
import type { Work } from './work.ts';

/** So many days ahead a review is announced: comparing a whole policy with its source takes weeks beside other work. */
export const DAYS_AHEAD = 60;

const DAY = 24 * 60 * 60 * 1000;

/** How many days one day (`YYYY-MM-DD`) is after another; negative when it is before. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

export const overdueReviews: Work = {
  id: 'reviews',
  title: '確認の期限',
  about: `次回確認日を過ぎた文書と、${DAYS_AHEAD}日以内に確認日が来る文書です。`,
  todo: '原文と照らし合わせてから、最終確認日（lastReviewed）と次回確認日（nextReview）を直します。日付だけを先へ延ばしません。',
  none: `期限を過ぎた文書も、${DAYS_AHEAD}日以内に期限が来る文書もありません。`,
  *rows({ catalog, today }) {
    const documents = catalog.all('document').flatMap((entry) => {
      const { nextReview } = entry.data;
      return nextReview === undefined ? [] : [{ entry, nextReview, left: daysFrom(today, nextReview) }];
    });
    for (const { entry, nextReview, left } of documents.toSorted((a, b) => a.left - b.left)) {
      if (left > DAYS_AHEAD) continue;
      const isOver = left < 0;
      const message = isOver
        ? `次回確認日を${-left}日過ぎています。`
        : left === 0
          ? '今日が次回確認日です。'
          : `次回確認日まで、あと${left}日です。`;
      yield rowAbout(catalog, entry, { path: ['nextReview'] }, message, { since: isOver ? nextReview : null });
    }
  },
};
