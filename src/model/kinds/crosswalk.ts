import { z } from 'zod';
import { line, statements } from '../fields.ts';
import { ref } from '../reference.ts';

/** Ranks or abilities of different cities that mean the same or nearly the same. Id: `rank-section-chief`. */
export const crosswalk = z.strictObject({
  concept: line('対応の名前（例: 係長にあたる職層）'),
  kind: z.enum(['role', 'competency']).describe('role=職層／competency=能力'),
  order: z.int().min(1).describe('一覧での順番'),
  members: z
    .array(
      z.strictObject({
        organization: ref('organization', '団体'),
        role: ref('role', '職層').optional(),
        competency: ref('competency', '能力').optional(),
        missing: line('対応が無いときの理由').optional(),
      }),
    )
    .min(2)
    .describe('団体ごとの職層か能力。無いときは missing に理由'),
  confidence: z.number().min(0).max(1).describe('確からしさ（0〜1）。このサイトの判断'),
  note: line('どこが同じで、どこが違うか'),
  falseFriends: statements('似ているが違うもの').optional(),
});
export type Crosswalk = z.infer<typeof crosswalk>;
