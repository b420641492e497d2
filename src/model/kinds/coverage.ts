import { z } from 'zod';
import { line, statements } from '../fields.ts';
import { placeRef, ref } from '../reference.ts';

export const VERDICTS = ['yes', 'partly', 'no'] as const;

/** How far each city's policy answers one item of the guideline. Id: that of the item (`mic/clear-staff-image`). */
export const coverage = z.strictObject({
  item: ref('guideline-item', '指針の項目'),
  verdicts: z
    .array(
      z.strictObject({
        organization: ref('organization', '団体'),
        verdict: z.enum(VERDICTS).describe('yes=記載あり／partly=一部／no=なし'),
        sections: z.array(placeRef('chapter', '答えている章と節')).describe('答えている節。無いときは []'),
        reason: line('そう判断した理由（自分たちの言葉で）'),
      }),
    )
    .min(1)
    .describe('団体ごとの判断。このサイトの判断であり、団体の公式の評価ではない'),
  notes: statements('全体への注').optional(),
});
export type Coverage = z.infer<typeof coverage>;
