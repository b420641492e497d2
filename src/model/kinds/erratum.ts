import { z } from 'zod';
import { day, line } from '../fields.ts';
import { placeRef, ref } from '../reference.ts';

/** A damaged or doubtful place of a source text and how we read it (校訂注). Id: `kiyose/a01`. */
export const erratum = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]\d{2}$/)
    .describe('校訂注の番号（例: A01）'),
  document: ref('document', '対象の文書'),
  where: line('場所（章・表・行の名前）'),
  at: placeRef('chapter', 'このサイトで該当する章と節').optional(),
  line: line('取り込んだ本文の行番号（例: 236–244）').optional(),
  printed: line('取り込んだ本文の表記。そのまま'),
  problem: line('何が問題か（自分たちの言葉で）'),
  reading: line('このサイトでの読み').nullable().describe('このサイトでの読み。原文のまま持つときは null'),
  treatment: z
    .enum(['mended', 'kept', 'marked'])
    .describe('mended=読み替えて載せた／kept=原文の表記のまま載せた／marked=欠けている・推定であることを示した'),
  why: line('そう読む理由（自分たちの言葉で）'),
  confidence: z.number().min(0).max(1).describe('確からしさ（0〜1）'),
  settled: z
    .strictObject({
      date: day('確かめた日'),
      how: line('何で確かめたか（発行者の課や、元の資料の名前）。個人の名前は書かない'),
    })
    .optional()
    .describe('確かめが済んだ記録。発行者か元の資料で確かめたときだけ書く。書くと「HRの机」の一覧から外れる'),
});
export type Erratum = z.infer<typeof erratum>;
