import { z } from 'zod';
import { basis, errata, line, note, source, statements } from '../fields.ts';
import { ref } from '../reference.ts';

/** A point or stretch of a working life that a policy itself names (方針の節目). Id: `kiyose/planned-rotation`. */
export const milestone = z.strictObject({
  name: line('節目の呼び名。原文の語で'),
  order: z.int().min(1).describe('若い順。年次・年齢の分からないものは後ろ'),
  roles: z.array(ref('role', '職層')).min(1).optional().describe('あたる職層。原文から分かるときだけ'),
  rolesBasis: basis.optional(),
  ageFrom: z.int().min(18).max(80).optional().describe('何歳から。原文から分かるときだけ'),
  ageTo: z.int().min(18).max(80).optional().describe('何歳まで'),
  yearFrom: z.int().min(1).max(60).optional().describe('入庁何年目から。原文から分かるときだけ'),
  yearTo: z.int().min(1).max(60).optional().describe('入庁何年目まで'),
  yearToEarliest: z
    .int()
    .min(1)
    .max(60)
    .optional()
    .describe('終わりに幅があるときの、早いほうの年（「10〜15年間」なら10。yearTo は15）'),
  basis: basis.describe('年齢・年次の根拠'),
  statements: statements('この節目のこと'),
  initiatives: z.array(ref('initiative', '方針の取組')).min(1).optional().describe('この節目を述べている取組'),
  caution: line('原文が付けている断り（目安であることなど）').optional(),
  note,
  source,
  errata,
});
export type Milestone = z.infer<typeof milestone>;
