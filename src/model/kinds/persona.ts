import { z } from 'zod';
import { aliases, basis, errata, line, note, reading, source, statements } from '../fields.ts';
import { ref } from '../reference.ts';

/** A category of digital talent (デジタル人材の区分). Id: `kiyose/general-staff`. */
export const persona = z.strictObject({
  name: line('区分の名前。原文のとおり'),
  reading: reading.optional(),
  tagline: line('原文が添える短い説明。原文のとおり').optional(),
  label: line('原文が添える【】の中の語。原文のとおり').optional(),
  order: z.int().min(1).describe('一覧での順番'),
  parent: ref('persona', '上の区分').optional(),
  aliases,
  requiredSkillLevel: z.int().min(1).max(3).nullable().describe('スキルマップで求めるレベル。求めない区分は null'),
  requiredSkillLevelBasis: basis,
  statements: statements('この区分の人が担うこと'),
  note,
  source,
  errata,
});
export type Persona = z.infer<typeof persona>;
