import { z } from 'zod';
import { basis, errata, line, reading, source, statements } from '../fields.ts';
import { ref } from '../reference.ts';

/** ◎ is expected in particular, ○ is expected. ○ 〇 ◯ are one mark, written ○; a cell without a mark is unstated. */
export const MARKS = ['◎', '○'] as const;
export type Mark = (typeof MARKS)[number];

const LOOKALIKE_CIRCLES: Record<string, Mark> = { 〇: '○', '◯': '○' };

/** One mark for the three circles that look alike (U+25CB, U+3007, U+25EF). */
export const mark = z.preprocess(
  (value) => (typeof value === 'string' ? (LOOKALIKE_CIRCLES[value] ?? value) : value),
  z.enum(MARKS).describe('◎=特に必要／○=必要。印が無いときは行ごと書かない'),
);

/**
 * A table of ranks × abilities. Rows that share their column headings form a group; every row of a group has one cell
 * for every column of it, named by the ability, so that nobody has to count columns. Id: `kiyose/duties`.
 */
export const competencyTable = z.strictObject({
  title: line('表の題。原文のとおり'),
  reading: reading.optional(),
  aliases: z.array(line('別の呼び方')).min(1).optional().describe('原文の中の別の呼び方'),
  organization: ref('organization', '団体'),
  marks: z.enum(['none', 'two-step']).describe('none=印の無い表／two-step=◎と○の表'),
  legend: z
    .enum(['printed', 'none'])
    .optional()
    .describe('印の凡例。printed=原文に凡例がある／none=原文に凡例が無い。印のある表で書く'),
  groups: z
    .array(
      z.strictObject({
        label: line('この群の呼び名（例: 部長〜副参事）'),
        headingBasis: basis,
        note: line('この群の読み方の注意').optional(),
        columns: z.array(ref('competency', '列の能力・観点')).min(1).describe('列。原文の左から順に'),
        rows: z
          .array(
            z.strictObject({
              role: ref('role', '行の職層'),
              cells: z
                .array(
                  z.strictObject({
                    competency: ref('competency', '列の能力・観点'),
                    mark: mark.optional(),
                    markBasis: basis.optional().describe('印の根拠。原文の並びから推定した印は「推定」（inferred）'),
                    statements: statements('求められること').optional(),
                    errata,
                  }),
                )
                .min(1)
                .describe('セル。列の名前で書くので、順番は問わない'),
            }),
          )
          .min(1),
      }),
    )
    .min(1)
    .describe('同じ見出しを使う行のまとまり'),
  source,
  errata,
});
export type CompetencyTable = z.infer<typeof competencyTable>;
