import { z } from 'zod';
import { day, line } from '../fields.ts';
import { ref } from '../reference.ts';

/** A change of the site's content that readers should know of. Id: `kiyose-policy-included`. */
export const change = z.strictObject({
  date: day('変更した日'),
  title: line('何が変わったか'),
  summary: line('読む人にとっての意味を一、二文で'),
  documents: z.array(ref('document', '関わる文書')).min(1),
});
export type Change = z.infer<typeof change>;
