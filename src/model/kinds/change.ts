import { z } from 'zod';
import { EFFECTS } from '../effects.ts';
import { day, line } from '../fields.ts';
import { ID, PART } from '../ids.ts';
import { KIND_NAMES } from '../kind-names.ts';
import { ref } from '../reference.ts';

/** What a change of one entry, or of one part of it, means for people. */
const effectOfChange = z.strictObject({
  kind: z.enum(KIND_NAMES).describe('種類'),
  id: z.string().regex(ID).describe('変わった項目のID'),
  part: z.string().regex(PART).optional().describe('項目の一部だけのとき、その節やセルの記号（例: kakaricho--ethics）'),
  effect: z
    .enum(EFFECTS)
    .describe('人への影響。newly-asked=新しく求める／no-longer-asked=求めなくなる／clarified=明確化／typo=誤字'),
  before: line('前に書いてあったこと。自分たちの言葉で。前には無かったときは null、分からないときは書かない')
    .nullable()
    .optional(),
});
export type EffectOfChange = z.infer<typeof effectOfChange>;

/** Whether something bears on the appraisal of people, as those who decide it say. */
export const APPRAISALS = ['affected', 'unaffected'] as const;

/**
 * A release of the site's content: a change that readers should know of. Its version number follows from all releases
 * and their effects and is written nowhere. Id: `kiyose-policy-included`.
 */
export const change = z.strictObject({
  date: day('お知らせを出した日'),
  effectiveDate: day('施行日。変更が効き始める日。決まっていないか、分からなければ書かない').optional(),
  title: line('何が変わったか'),
  summary: line('読む人にとっての意味を一、二文で'),
  documents: z.array(ref('document', '関わる文書')).min(1),
  appraisal: z
    .enum(APPRAISALS)
    .describe('人事評価への影響。affected=影響する／unaffected=影響しない。決まっていなければ書かない')
    .optional(),
  effects: z.array(effectOfChange).min(1).optional().describe('変わった項目ごとの、人への影響'),
});
export type Change = z.infer<typeof change>;
