import { z } from 'zod';
import { day, errata, line, month, note, source } from '../fields.ts';
import { ref } from '../reference.ts';

/** Where a document stands in time: in force, replaced, or a guideline of the state. */
export const DOCUMENT_STATUSES = ['current', 'superseded', 'guideline'] as const;

/** A policy document or one edition of it. Id: `kiyose/policy-ed4`. */
export const document = z.strictObject({
  title: line('文書の表題。原文のとおり'),
  shortTitle: line('一覧やパンくずに使う短い名前'),
  edition: line('版の名前（例: 令和8年版）').optional(),
  organization: ref('organization', '発行した団体'),
  status: z.enum(DOCUMENT_STATUSES).describe('current=現行／superseded=旧版／guideline=国の指針'),
  issued: month('発行・策定の年月（YYYY-MM）。原文に無ければ書かない').optional(),
  issuedEra: line('発行・策定の年月を原文の書き方で（例: 令和8年4月）').optional(),
  effectiveDate: day('施行日（YYYY-MM-DD）。原文に無ければ書かない').optional(),
  predecessor: ref('document', 'この版の前の版').optional(),
  text: z.enum(['included', 'absent']).describe('included=本文を収録／absent=名前と年月だけを収録'),
  owners: z.array(ref('office', '主管部署')).min(1).optional().describe('主管部署。本文を収録した文書では必ず書く'),
  lastReviewed: day('最終確認日。内容を原文と照らし合わせた日').optional(),
  nextReview: day('次回確認日').optional(),
  summary: line('この文書が何かを自分たちの言葉で一、二文'),
  note,
  source,
  errata,
});
export type Document = z.infer<typeof document>;
