import { z } from 'zod';
import { aliases, basis, errata, line, note, reading, source } from '../fields.ts';
import { ref } from '../reference.ts';

export const TIERS = ['一般職', '監督職', '管理職'] as const;

/** A rank of the municipality (職層・職名). Id: `kiyose/kakaricho`. */
export const role = z.strictObject({
  name: line('職名。原文のとおり'),
  reading,
  order: z.int().min(1).describe('上から数えた順番。1が最も上'),
  tier: z.enum(TIERS).describe('職の区分'),
  tierBasis: basis,
  track: line(
    '職の道の名前。原文のとおり（例: 専門職、エキスパートコース）。ふつうの道の職には書かない。同じ名前の職どうしで、上下と次の職を見る',
  ).optional(),
  aliases,
  summary: line('この職に期待されることを一文で（自分たちの言葉で）'),
  nextRoles: z.array(ref('role', '次の職')).describe('次に目指す職。最上位は空の一覧 []'),
  nextRolesBasis: basis,
  personas: z
    .array(z.strictObject({ persona: ref('persona', 'デジタル人材の区分'), basis }))
    .describe('あてはまるデジタル人材の区分。原文に対応が無いときは空の一覧 []'),
  note,
  source,
  errata,
});
export type Role = z.infer<typeof role>;
