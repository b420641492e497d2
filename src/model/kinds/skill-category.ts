import { z } from 'zod';
import { errata, line, source } from '../fields.ts';
import { ref } from '../reference.ts';

/** A major or middle category of the digital skill map. Id: `kiyose/pc-operation`. */
export const skillCategory = z.strictObject({
  name: line('分類の名前。原文のとおり'),
  level: z.enum(['major', 'middle']).describe('major=大分類／middle=中分類'),
  parent: ref('skill-category', '上の分類。大分類には書かない').optional(),
  order: z.int().min(1).describe('原文の上から数えた順番'),
  source,
  errata,
});
export type SkillCategory = z.infer<typeof skillCategory>;
