import { z } from 'zod';
import { errata, line, source } from '../fields.ts';
import { ref } from '../reference.ts';

/** The steps of a comprehensive plan's tree, from the idea at the top to the single policy. */
export const PLAN_LEVELS = ['idea', 'vision', 'goal', 'policy'] as const;

/**
 * A higher-level plan as a numbered tree. The parent of a node is the node whose number is one digit shorter
 * (211 → 21 → 2); the idea carries no number. Id: `kiyose/comprehensive-plan-ed5`.
 */
export const plan = z.strictObject({
  title: line('計画の名前。原文のとおり'),
  organization: ref('organization', '計画を定めた団体'),
  summary: line('この計画が何かを一文で'),
  nodes: z
    .array(
      z.strictObject({
        level: z.enum(PLAN_LEVELS).describe('idea=基本理念／vision=将来像／goal=基本目標／policy=施策'),
        number: z
          .string()
          .regex(/^[1-9]{1,3}$/)
          .optional()
          .describe('番号（基本理念には無い）。引用符で囲む'),
        name: line('名前。原文のとおり').nullable().describe('名前。原文で失われているときは null'),
        supportedByPolicy: z.literal(true).optional().describe('人材育成基本方針が支える項目に true'),
        errata,
      }),
    )
    .min(1)
    .describe('計画の項目。上から順に'),
  source,
  errata,
});
export type Plan = z.infer<typeof plan>;
