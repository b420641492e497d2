import { z } from 'zod';
import { errata, line, note, reading, source, statements } from '../fields.ts';
import { ref } from '../reference.ts';

export const ADDRESSEES = ['都道府県', '市区町村', '全団体'] as const;
export const GUIDELINE_KINDS = ['must', 'consider', 'example'] as const;

/** A numbered item of the national guideline. Id: `mic/clear-staff-image`. */
export const guidelineItem = z.strictObject({
  name: line('項目の見出し。原文のとおり'),
  reading: reading.optional(),
  number: line('番号。章から、原文のとおり（例: 第3章1(2)②）'),
  order: z.int().min(1).describe('指針の中での順番'),
  pillar: line('この項目が属する柱や章の見出し。原文のとおり'),
  addressees: z.array(z.enum(ADDRESSEES)).min(1).describe('だれに向けた項目か'),
  points: z
    .array(
      z.strictObject({
        kind: z.enum(GUIDELINE_KINDS).describe('must=しなければならない／consider=検討／example=例'),
        addressee: z.enum(ADDRESSEES),
        statement: line('求めること（自分たちの言葉で）'),
      }),
    )
    .min(1)
    .describe('項目の中で求められていること'),
  statements: statements('項目の要点').optional(),
  document: ref('document', '指針'),
  note,
  source,
  errata,
});
export type GuidelineItem = z.infer<typeof guidelineItem>;
