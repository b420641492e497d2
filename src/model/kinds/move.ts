import { z } from 'zod';
import { day, line } from '../fields.ts';
import { ID, ID_WITH_FRAGMENT, SEGMENT } from '../ids.ts';
import { KIND_NAMES } from '../kind-names.ts';

const kind = z.enum(KIND_NAMES).describe('種類');
const when = { date: day('変更した日'), reason: line('理由（自分たちの言葉で。移った先を知らせる頁に出る）') };

/**
 * Ids that are no longer used, and where each one went. An id in this list is never given to a new entry, and its old
 * address leads to the new one. One file an organisation; terms, which belong to none, stand with the home organisation.
 * Id: `kiyose`.
 */
export const move = z.strictObject({
  retired: z.array(
    z.strictObject({
      kind,
      from: z.string().regex(ID).describe('使わなくなったID'),
      name: line('使わなくなったときの名前').optional(),
      to: z.string().regex(ID).nullable().describe('移った先のID。無くなったときは null'),
      ...when,
    }),
  ),
  sections: z
    .array(
      z.strictObject({
        kind,
        id: z.string().regex(ID).describe('節があった頁のID'),
        from: z.string().regex(SEGMENT).describe('使わなくなった節の記号（「#」の後）'),
        name: line('使わなくなったときの見出し').optional(),
        to: z
          .string()
          .regex(ID_WITH_FRAGMENT)
          .nullable()
          .describe('移った先（同じ種類のIDと「#」と節の記号）。無くなったときは null'),
        ...when,
      }),
    )
    .describe('頁はそのままで、移った節・無くなった節')
    .optional(),
});
export type Move = z.infer<typeof move>;
