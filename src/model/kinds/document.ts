import { z } from 'zod';
import { day, errata, line, month, note, source } from '../fields.ts';
import { placeRef, ref } from '../reference.ts';

/** Where a document stands in time: still to come, in force, replaced, or a guideline of the state in force. */
export const DOCUMENT_STATUSES = ['upcoming', 'current', 'superseded', 'guideline'] as const;
export type DocumentStatus = (typeof DOCUMENT_STATUSES)[number];

/** The statuses in the words of readers. */
export const DOCUMENT_STATUS_NAMES = {
  upcoming: '予告',
  current: '現行',
  superseded: '旧版',
  guideline: '指針',
} as const satisfies Record<DocumentStatus, string>;

/** A policy document or one edition of it. Id: `kiyose/policy-ed4`. */
export const document = z.strictObject({
  title: line('文書の表題。原文のとおり'),
  shortTitle: line('一覧やパンくずに使う短い名前'),
  edition: line('版の名前（例: 令和8年版）').optional(),
  organization: ref('organization', '発行した団体'),
  status: z
    .enum(DOCUMENT_STATUSES)
    .describe(
      'upcoming=予告／current=現行／superseded=旧版／guideline=国の指針。予告は、施行日（effectiveDate）が来ると、その日のビルドから現行として示す',
    ),
  issued: month('発行・策定の年月（YYYY-MM）。原文に無ければ書かない').optional(),
  issuedEra: line('発行・策定の年月を原文の書き方で（例: 令和8年4月）').optional(),
  effectiveDate: day(
    '施行日（YYYY-MM-DD）。原文に無ければ書かない。予告に書くと、その日から現行、前の版は旧版になる',
  ).optional(),
  predecessor: ref('document', 'この版の前の版').optional(),
  belongsTo: ref('document', 'この計画が属する方針の版。実施計画などに書く').optional(),
  announcedPlan: placeRef('chapter', 'この方針がこれから作ると予告している実施計画の、予告の節').optional(),
  declared: z
    .strictObject({
      pillars: z.int().min(0).describe('柱の数'),
      initiatives: z.int().min(0).describe('取組の数'),
      measures: z.int().min(0).describe('方策の数'),
    })
    .optional()
    .describe('文書が自分で述べている柱・取組・方策の数。見つかった数と並べて見せる'),
  serviceYears: z
    .strictObject({
      firstAge: z.int().min(15).max(80).describe('入庁1年目とされている年齢'),
      lastAge: z.int().min(15).max(80).describe('表の最後の年齢'),
      sourceCaution: line('原文が表に付けている断り（自分たちの言葉で）').optional(),
      caution: line('この対応の前提についての、このサイトの注'),
      source,
      errata,
    })
    .optional()
    .describe('年齢と入庁年数の対応。原文に対応表があるとき'),
  text: z.enum(['included', 'absent']).describe('included=本文を収録／absent=名前と年月だけを収録'),
  owners: z.array(ref('office', '主管部署')).min(1).optional().describe('主管部署。本文を収録した文書では必ず書く'),
  ownersUnstated: line('主管部署を書けない理由。原文に所管の名が無いときに、owners の代わりに書く').optional(),
  lastReviewed: day('最終確認日。内容を原文と照らし合わせた日').optional(),
  nextReview: day('次回確認日').optional(),
  summary: line('概要。この文書が何かを、自分たちの言葉で一、二文'),
  note,
  source,
  errata,
});
export type Document = z.infer<typeof document>;
