import { z } from 'zod';
import { aliases, basis, errata, line, note, reading, source } from '../fields.ts';

/** `basic` belongs to everyone, `rank` to a rank, `aspect` is a column heading under which ranks are described. */
export const COMPETENCY_KINDS = ['basic', 'rank', 'aspect'] as const;

/** An ability, or an aspect under which every rank is described. Id: `kiyose/ethics`. */
export const competency = z.strictObject({
  name: line('能力・観点の名前。原文のとおり。原文で失われているものは仮の名前にして nameBasis を inferred にする'),
  reading: reading.optional(),
  nameBasis: basis,
  kind: z.enum(COMPETENCY_KINDS).describe('basic=基礎的能力／rank=職層ごとの能力／aspect=職責表の観点'),
  order: z.int().min(1).describe('一覧での順番'),
  mindset: line('能力と対になる意識。原文のとおり').optional(),
  aliases,
  summary: line('どんな能力・観点かを一文で（自分たちの言葉で）'),
  note,
  source,
  errata,
});
export type Competency = z.infer<typeof competency>;
