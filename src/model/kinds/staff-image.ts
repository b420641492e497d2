import { z } from 'zod';
import { aliases, errata, line, reading, source, statements } from '../fields.ts';

/** One of the kinds of staff that the policy wants (求められる職員像). Id: `kiyose/challenge`. */
export const staffImage = z.strictObject({
  name: line('職員像の名前。原文のとおり'),
  reading: reading.optional(),
  shortName: line('一覧で使う短い名前（自分たちの言葉で）'),
  order: z.int().min(1).describe('原文の番号'),
  aliases,
  statements: statements('この職員像の意味'),
  source,
  errata,
});
export type StaffImage = z.infer<typeof staffImage>;
