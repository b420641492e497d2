import { z } from 'zod';
import { errata, line, source, statements } from '../fields.ts';
import { ref } from '../reference.ts';

/** One row of the definition of the stages of growth (育成段階). Id: `kiyose/general-staff-step1-skill`. */
export const stage = z.strictObject({
  persona: ref('persona', '育成対象'),
  step: z.int().min(1).max(2).nullable().describe('Step の数字。原文が「-」のときは null'),
  kind: z.enum(['skill', 'mindset']).describe('skill=スキル／mindset=マインド'),
  order: z.int().min(1).describe('原文の表の上から数えた順番'),
  label: line('この段階の短い呼び名（例: 基礎知識を持つ）'),
  requiredSkillLevel: z.int().min(1).max(3).nullable().describe('スキルマップのレベル。マインドの行は null'),
  statements: statements('この段階の定義'),
  source,
  errata,
});
export type Stage = z.infer<typeof stage>;
