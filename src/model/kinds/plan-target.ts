import { z } from 'zod';
import { errata, line, note, source } from '../fields.ts';
import { ref } from '../reference.ts';

/**
 * One line of an implementation plan: what a measure does year by year. Fiscal years in the Western calendar
 * (2011 = 平成23年度). Id: `kiyose/staff-exchange`.
 */
export const planTarget = z.strictObject({
  measure: ref('initiative', '方策'),
  label: line('実施概要の行の名前。原文のとおり'),
  order: z.int().min(1).describe('計画の中での順番'),
  unit: line('数値の単位（例: 名、回）').optional(),
  years: z
    .array(
      z.strictObject({
        fiscalYear: z.int().min(2000).max(2100).describe('年度（西暦）'),
        value: z.number().nullable().describe('数値目標。数値でないときは null'),
        text: line('その年度にすること。原文の語で').nullable(),
        certain: z.boolean().describe('この年度の欄だと原文から確かに分かるか'),
      }),
    )
    .min(1)
    .describe('年度ごとの予定。年度の欄が失われたものは certain: false'),
  results: z
    .array(z.strictObject({ fiscalYear: z.int(), value: z.number().nullable(), text: line('結果').nullable() }))
    .optional()
    .describe('結果。分かったときに書く。無ければ「不明」と出る'),
  note,
  source,
  errata,
});
export type PlanTarget = z.infer<typeof planTarget>;
