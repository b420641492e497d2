import { z } from 'zod';
import { aliases, errata, line, note, reading, source, statements } from '../fields.ts';
import { ref } from '../reference.ts';

export const INITIATIVE_KINDS = ['pillar', 'initiative', 'measure'] as const;

/** A pillar of the policy, an initiative under it, or a numbered sub-item. Id: `kiyose/external-training`. */
export const initiative = z.strictObject({
  name: line('名前。原文のとおり'),
  reading: reading.optional(),
  nameNote: line('見出しに続く括弧書き。原文のとおり').optional(),
  number: line('番号。原文のとおり（例: ①、(2)、(2)-1、第1節）。原文に番号が無ければ書かない').optional(),
  kind: z.enum(INITIATIVE_KINDS).describe('pillar=柱／initiative=取組／measure=取組の下の項目'),
  order: z.int().min(1).describe('同じ親の中での順番'),
  document: ref('document', 'この取組を定めた文書'),
  parent: ref('initiative', '上の項目。柱には書かない').optional(),
  bodyInSource: z.literal(false).optional().describe('図にだけ名前があり、原文に本文が無い項目に false'),
  aliases,
  statements: statements('何をするか'),
  examples: z.array(line('例')).min(1).optional().describe('原文が例として挙げる手立て'),
  staffImages: z.array(ref('staff-image', '支える職員像')).min(1).optional(),
  owners: z.array(ref('office', '受け持つ部署')).min(1).optional(),
  note,
  source,
  errata,
});
export type Initiative = z.infer<typeof initiative>;
