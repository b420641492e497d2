import { z } from 'zod';
import { aliases, errata, line, reading, source } from '../fields.ts';
import { ref } from '../reference.ts';

/** What the source prints as "-": this skill has no such level. Never the same as an empty list. */
export const NOT_APPLICABLE = '該当なし';

const level = (n: number) =>
  z
    .union([z.array(line('できること（一文ずつ、自分たちの言葉で）')).min(1), z.literal(NOT_APPLICABLE)])
    .describe(`レベル${n}でできることの一覧。原文が「-」だけのときは「${NOT_APPLICABLE}」と書く`);

/** One skill of the digital skill map with its three levels. Id: `kiyose/rpa`. */
export const skill = z.strictObject({
  name: line('スキルの名前（例: Word（ツール操作））'),
  reading,
  minor: line('小分類。原文のとおり'),
  detail: line('小分類の下の細目。原文のとおり').optional(),
  category: ref('skill-category', '中分類。中分類の無い独立項目には書かない').optional(),
  tool: line('使う道具・ソフトの名前。道具別の一覧に使う').optional(),
  aliases,
  order: z.int().min(1).describe('原文の上から数えた順番'),
  level1: level(1),
  level2: level(2),
  level3: level(3),
  source,
  errata,
});
export type Skill = z.infer<typeof skill>;
export type SkillLevel = z.infer<ReturnType<typeof level>>;
