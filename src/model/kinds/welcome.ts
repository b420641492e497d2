import { z } from 'zod';
import { errata, line, source, statements } from '../fields.ts';
import { ref } from '../reference.ts';

/** When a newcomer reads a page: on the first day, in the first month, in the first year. */
export const PERIODS = ['first-day', 'first-month', 'first-year'] as const;
export type Period = (typeof PERIODS)[number];

/**
 * A short page for somebody who has just joined (はじめての方へ): MDX in our own words. The pages of an organisation, in
 * their order, are its reading path, and the card of the first day (着任カード) is made from them. Id: `kiyose/who-to-ask`.
 */
export const welcome = z.strictObject({
  title: line('題'),
  summary: line('この頁で分かることを一文で'),
  period: z.enum(PERIODS).describe('読む時期。first-day=初日／first-month=1か月／first-year=1年'),
  order: z.int().min(1).describe('読む順番。1から、時期をまたいで通しで'),
  takeaway: line('この頁から一つだけ持ち帰ること'),
  actions: statements('この時期にすること。着任カードの確認欄に出る').max(3),
  terms: z.array(ref('term', '用語')).min(1).optional().describe('知っておきたいことば。説明は用語集から出る'),
  offices: z
    .array(ref('office', '部署'))
    .min(1)
    .optional()
    .describe('この頁で示す部署。受け持ちは部署のファイルから出る'),
  initiatives: z
    .array(ref('initiative', '取組'))
    .min(1)
    .optional()
    .describe('この頁で表にする研修や学び方。中身は取組のファイルから出る'),
  source,
  errata,
});
export type Welcome = z.infer<typeof welcome>;
