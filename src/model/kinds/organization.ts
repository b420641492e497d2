import { z } from 'zod';
import { line, reading } from '../fields.ts';
import { UNENTERED_KINDS } from '../unentered.ts';

/** A municipality or a national body that publishes documents. Id: one segment, for example `kiyose`. */
export const organization = z.strictObject({
  name: line('団体の正式な名前'),
  reading,
  type: z.enum(['municipality', 'national']).describe('municipality=市区町村／national=国'),
  order: z.int().min(1).describe('一覧での順番。1から'),
  unentered: z
    .array(z.enum(UNENTERED_KINDS))
    .min(1)
    .optional()
    .describe('まだ入力していない表。「原文に無い」とは別に、団体の頁に「未入力」と出る'),
});
export type Organization = z.infer<typeof organization>;
