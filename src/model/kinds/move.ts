import { z } from 'zod';
import { day, line } from '../fields.ts';
import { ID } from '../ids.ts';
import { KIND_NAMES } from '../kind-names.ts';

/**
 * Ids that are no longer used, and where each one went. An id in this list is never given to a new entry, and its old
 * address leads to the new one. One file an organisation. Id: `kiyose`.
 */
export const move = z.strictObject({
  retired: z.array(
    z.strictObject({
      kind: z.enum(KIND_NAMES).describe('種類'),
      from: z.string().regex(ID).describe('使わなくなったID'),
      to: z.string().regex(ID).nullable().describe('移った先のID。無くなったときは null'),
      date: day('変更した日'),
      reason: line('理由'),
    }),
  ),
});
export type Move = z.infer<typeof move>;
