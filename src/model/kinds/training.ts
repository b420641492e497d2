import { z } from 'zod';
import { aliases, basis, errata, line, note, reading, source } from '../fields.ts';
import { ref } from '../reference.ts';
import { TIERS } from './role.ts';

/** A course or other training that a policy names. Id: `tachikawa/new-section-chief`. */
export const training = z.strictObject({
  name: line('研修の名前。原文のとおり'),
  reading: reading.optional(),
  provider: line('実施するところ。原文のとおり（例: 市独自研修、東京都市町村職員研修所）'),
  category: line('研修の区分。原文のとおり（例: 階層別研修）'),
  categoryBasis: basis,
  order: z.int().min(1).describe('原文の並びでの順番'),
  yearFrom: z.int().min(1).max(43).optional().describe('入庁何年目から。原文から分かるときだけ'),
  yearTo: z.int().min(1).max(43).optional().describe('入庁何年目まで。原文から分かるときだけ'),
  basis: basis.describe('年次の根拠。stated=原文に明記／inferred=推定／unknown=記載なし'),
  roles: z.array(ref('role', '対象の職層')).min(1).optional().describe('対象の職層。名前か原文から分かるときだけ'),
  rolesBasis: basis.optional(),
  promotion: z
    .strictObject({
      when: z.enum(['before', 'at']).describe('before=昇任に備える研修／at=昇任の機会に行う研修'),
      tier: z.enum(TIERS).optional().describe('どの職の区分への昇任か。原文から分かるときだけ'),
      basis,
    })
    .optional()
    .describe('昇任との関わり。名前か原文から分かるときだけ'),
  competencies: z
    .array(ref('competency', '育てる能力'))
    .min(1)
    .optional()
    .describe('育てる能力。結び付けはこのサイトの推定'),
  skills: z.array(ref('skill', '育てるスキル')).min(1).optional(),
  aliases,
  note,
  source,
  errata,
});
export type Training = z.infer<typeof training>;
