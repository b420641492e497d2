import { z } from 'zod';
import { SEGMENT } from '../ids.ts';
import { errata, line, reading, source } from '../fields.ts';

const symbol = z.string().regex(SEGMENT);

/**
 * A table of figures. Each row says how it follows from the others: `sumOf` rows are totals, `ratio` rows are
 * percentages; both are recomputed at every build. Id: `kiyose/new-hires`.
 */
export const statistic = z.strictObject({
  title: line('表の題。原文のとおり'),
  reading: reading.optional(),
  number: line('表の番号。原文のとおり（例: 【1】）').optional(),
  order: z.int().min(1).describe('一覧での順番'),
  unit: line('数値の単位（例: 人）'),
  rowHeading: line('行見出しの列の名前（例: 年齢）'),
  columns: z
    .array(
      z.strictObject({
        id: symbol.describe('列の記号（例: r3）'),
        label: line('列の見出し。原文のとおり'),
        sumOfColumns: z.literal(true).optional().describe('左の列の合計の列に true'),
      }),
    )
    .describe('列。図が失われて数値が無い表では空の一覧 []'),
  rows: z
    .array(
      z.strictObject({
        id: symbol.describe('行の記号（英小文字）'),
        label: line('行の見出し。原文のとおり'),
        values: z
          .record(symbol, z.number().nullable())
          .describe('列の記号ごとの値。割合は 7.5 のように％の数値。原文が空欄のときは null'),
        sumOf: z.array(symbol).min(1).optional().describe('合計の行: 足し合わせる行の記号'),
        ratio: z
          .strictObject({
            numerator: symbol.describe('分子の行の記号'),
            denominator: symbol.describe('分母の行の記号'),
            digits: z.int().min(0).max(3).describe('小数点以下の桁数'),
          })
          .optional()
          .describe('割合の行: 何を何で割ったか'),
        partOf: symbol.optional().describe('「内、」の行: 上の行の記号'),
      }),
    )
    .describe('行。原文の上から順に'),
  breakdown: z
    .array(z.strictObject({ label: line('内訳の名前'), value: z.number().describe('値') }))
    .min(1)
    .optional()
    .describe('表の下の内訳（例: 男・女）。足すと全体の合計になる'),
  total: z.number().optional().describe('全体の合計。原文にあるとき'),
  chart: z.enum(['bars', 'lines', 'none']).describe('図の形。bars=棒グラフ／lines=折れ線グラフ／none=図にしない'),
  chartRows: z.array(symbol).min(1).optional().describe('図にする行の記号'),
  summary: line('この表から読めることを一文で'),
  notes: z.array(line('注')).optional().describe('原文の注（自分たちの言葉で）'),
  source,
  errata,
});
export type Statistic = z.infer<typeof statistic>;
