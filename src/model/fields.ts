import { z } from 'zod';
import { placeRef, ref } from './reference.ts';

/** A line of text: not empty, no space at either end, no line break. */
export const line = (description: string) =>
  z
    .string()
    .regex(/^\S(?:[^\n\r]*\S)?$/u)
    .describe(description);

/** Sentences in our own words, one per item; at least one. */
export const statements = (description: string) =>
  z.array(line('一文ずつ、自分たちの言葉で')).min(1).describe(description);

/** Further notes in our own words. Left out when there is nothing to add. */
export const note = line('読む人への補足（自分たちの言葉で）').optional();

/** How a value is known. */
export const BASES = ['stated', 'inferred', 'unknown'] as const;
export const basis = z
  .enum(BASES)
  .describe('根拠。stated=原文に書いてある／inferred=推定（画面に「推定」と出る）／unknown=原文に無い');
export type Basis = (typeof BASES)[number];

/**
 * A calendar day, `YYYY-MM-DD`. Astro's YAML reader turns an unquoted day into a Date, the command line's keeps the
 * text: both arrive here, and both leave as text.
 */
export const day = (description: string) =>
  z.preprocess(
    (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
    z.iso.date().describe(description),
  );

/** A calendar month, `YYYY-MM`. */
export const month = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .describe(description);

/** Reading in hiragana (long-vowel mark, middle dot and digits allowed). */
export const reading = z
  .string()
  .regex(/^[\u3041-\u3096\u30fc・0-9 ]+$/u)
  .describe('よみ（ひらがな）。五十音順の並びと検索に使う');

/** Where in a source document a fact stands. */
export const source = z
  .strictObject({
    document: ref('document', '出典の文書'),
    section: line('出典の場所。原文の章・節の番号と名前（例: 6章【①人材の育成】(2)-1）'),
    at: placeRef('chapter', 'このサイトで該当する章と節（例: kiyose/policy-ed4/duties#table）').optional(),
  })
  .describe('出典。どの文書のどこに書いてあるか');
export type Source = z.infer<typeof source>;

/** Readings of damaged places that concern this fact; shown beside it. */
export const errata = z
  .array(ref('erratum', '校訂注'))
  .min(1)
  .optional()
  .describe('この内容に関わる校訂注。画面ではこの内容の横に出る');

/** Other names under which the same thing appears or is searched for. */
export const aliases = z.array(line('別名')).min(1).optional().describe('別名・表記ゆれ');
