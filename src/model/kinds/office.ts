import { z } from 'zod';
import { errata, line, source, statements } from '../fields.ts';

/** A section of the municipality that owns part of the policy. Id: `kiyose/jinzai-ikusei-ka`. */
export const office = z.strictObject({
  name: line('部署名。原文のとおり'),
  order: z.int().min(1).describe('一覧での順番'),
  responsibilities: statements('受け持つこと'),
  source,
  errata,
});
export type Office = z.infer<typeof office>;
