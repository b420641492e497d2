import { z } from 'zod';
import { errata, line, source } from '../fields.ts';

/**
 * A chapter (or a part of a long one) of a policy document: MDX in our own words, made of `<Section>`s.
 * Id: document id and a name, for example `kiyose/policy-ed4/background`.
 */
export const chapter = z.strictObject({
  number: line('章の番号。原文のとおり（例: 6、別添）').optional(),
  part: line('長い章を分けたときの部分の印。原文のとおり（例: ①）').optional(),
  title: line('見出し。原文のとおり'),
  order: z.int().min(1).describe('文書の中での順番。1から'),
  summary: line('この頁で分かることを一文で'),
  source,
  errata,
});
export type Chapter = z.infer<typeof chapter>;
