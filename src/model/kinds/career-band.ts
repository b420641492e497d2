import { z } from 'zod';
import { basis, errata, line, note, reading, source, statements } from '../fields.ts';
import { ref } from '../reference.ts';

/** A period of a working life and what it is for (キャリアパス). Id: `tachikawa/young-staff`. */
export const careerBand = z.strictObject({
  name: line('期間の呼び名。原文の語で'),
  reading: reading.optional(),
  tier: line('職の区分。原文のとおり（例: 一般職）').optional(),
  order: z.int().min(1).describe('若い順'),
  roles: z.array(ref('role', '職層')).describe('あたる職層。職層の外の期間（役職定年後など）は空の一覧 []'),
  roleNames: z.array(line('職名')).min(1).describe('職名。原文のとおり'),
  ageFrom: z.int().min(18).max(80).optional().describe('何歳から'),
  ageTo: z.int().min(18).max(80).optional().describe('何歳まで'),
  yearFrom: z.int().min(1).max(60).optional().describe('入庁何年目から'),
  yearTo: z.int().min(1).max(60).optional().describe('入庁何年目まで'),
  basis: basis.describe('年齢・年次の根拠'),
  statements: statements('この期間に目指すこと'),
  caution: line('原文が付けている断り（目安であることなど）').optional(),
  note,
  source,
  errata,
});
export type CareerBand = z.infer<typeof careerBand>;
