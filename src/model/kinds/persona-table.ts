import { z } from 'zod';
import { SEGMENT } from '../ids.ts';
import { basis, errata, line, source, statements } from '../fields.ts';
import { ref } from '../reference.ts';

/** What is expected of each digital persona, dimension by dimension (デジタル人材像). Id: `kiyose/digital-personas`. */
export const personaTable = z.strictObject({
  title: line('表の題。原文のとおり'),
  dimensions: z
    .array(
      z.strictObject({
        id: z.string().regex(SEGMENT).describe('観点の記号（英小文字）'),
        majorLead: line('大分類の見出しの前半。見出しが長く二つに分けて持つときだけ').optional(),
        major: line('大分類。原文のとおり'),
        minor: line('小分類。原文のとおり').optional(),
        basis,
        errata,
      }),
    )
    .min(1)
    .describe('観点。原文の上から順に'),
  rows: z
    .array(
      z.strictObject({
        persona: ref('persona', 'デジタル人材の区分'),
        cells: z
          .array(
            z.strictObject({
              dimension: z.string().regex(SEGMENT).describe('観点の記号。dimensions のどれか'),
              statements: statements('求められること'),
              errata,
            }),
          )
          .min(1)
          .describe('セル。観点の名前で書くので、順番は問わない'),
      }),
    )
    .min(1)
    .describe('区分ごとの行'),
  source,
  errata,
});
export type PersonaTable = z.infer<typeof personaTable>;
