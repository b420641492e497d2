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
});
export type EffectOfChange = z.infer<typeof effectOfChange>;

/** A change of the site's content that readers should know of. Id: `kiyose-policy-included`. */
export const change = z.strictObject({
  date: day('変更した日'),
  title: line('何が変わったか'),
  summary: line('読む人にとっての意味を一、二文で'),
  documents: z.array(ref('document', '関わる文書')).min(1),
  effects: z.array(effectOfChange).min(1).optional().describe('変わった項目ごとの、人への影響'),
});
export type Change = z.infer<typeof change>;
