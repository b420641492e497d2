import { z } from 'zod';
import { line, reading, statements } from '../fields.ts';
import { placeRef, ref } from '../reference.ts';

/** A concept that several documents speak of (危機管理, エンゲージメント …), side by side. Id: `crisis-management`. */
export const topic = z.strictObject({
  name: line('主題の名前'),
  reading,
  order: z.int().min(1).describe('一覧での順番'),
  summary: line('この主題で何を比べるかを一文で'),
  voices: z
    .array(
      z.strictObject({
        organization: ref('organization', '団体'),
        statements: statements('その団体の文書が言っていること').optional(),
        places: z.array(placeRef('chapter', '根拠の章と節')).describe('根拠の節。記載が無いときは []'),
        missing: line('記載が無いときの説明').optional(),
        roles: z.array(ref('role', '職層')).min(1).optional(),
        competencies: z.array(ref('competency', '能力')).min(1).optional(),
        initiatives: z.array(ref('initiative', '取組')).min(1).optional(),
        guidelineItems: z.array(ref('guideline-item', '指針の項目')).min(1).optional(),
      }),
    )
    .min(2)
    .describe('団体ごとの記述'),
});
export type Topic = z.infer<typeof topic>;
