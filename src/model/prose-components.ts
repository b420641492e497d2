import { z } from 'zod';
import { line } from './fields.ts';
import { SEGMENT } from './ids.ts';
import { ref } from './reference.ts';

/**
 * The components that prose may use, and the attributes of each. Everything else in a body is plain Markdown.
 * Attribute values are always plain text in quotes.
 */
export const PROSE_COMPONENTS = {
  /** A section of a chapter under its printed heading. Level 2 stands directly in the chapter, level 3 inside a 2. */
  Section: z.strictObject({
    id: z.string().regex(SEGMENT).describe('節の記号。頁の中の行き先になる'),
    number: line('節の番号。原文のとおり（例: (1)-1）').optional(),
    heading: line('節の見出し。原文のとおり。原文に見出しが無い部分は heading を書かず lead にする').optional(),
    headingNote: line('見出しに続く括弧書き。原文のとおり').optional(),
    lead: line('このサイトの小見出し。原文に見出しが無い部分に付ける').optional(),
    level: z.enum(['2', '3', '4']).describe('見出しの深さ'),
    source: line('出典の場所（例: 6章【①人材の育成】(2)-1）'),
  }),
  /** A Mermaid diagram (one fence) with its equivalent in words, a list or a table. */
  Diagram: z.strictObject({
    id: z.string().regex(SEGMENT).describe('図の記号'),
    title: line('図の題'),
    basis: z.enum(['stated', 'inferred']).describe('stated=本文の記述から作図／inferred=推定を含む'),
  }),
  /** Shows a reading of a damaged place right here. */
  Erratum: z.strictObject({ of: ref('erratum', '校訂注') }),
  /** A remark of the source (※). */
  Note: z.strictObject({ mark: line('注の印（例: ※）').optional() }),
  /** Figures of the source as a table. */
  StatisticTable: z.strictObject({ of: ref('statistic', '統計') }),
  /** A higher-level plan as a tree. */
  PlanTree: z.strictObject({ of: ref('plan', '上位計画') }),
  /** The meetings of a committee. */
  CommitteeTable: z.strictObject({ of: ref('committee', '策定経過') }),
  /** The whole table of ranks × abilities, as a link with its outline. */
  CompetencyTableLink: z.strictObject({ of: ref('competency-table', '能力表') }),
  /** The table of digital personas, as a link with its outline. */
  PersonaTableLink: z.strictObject({ of: ref('persona-table', 'デジタル人材像の表') }),
  /** The list of an initiative's children. */
  InitiativeList: z.strictObject({ of: ref('initiative', '柱・取組') }),
} as const;

export type ProseComponent = keyof typeof PROSE_COMPONENTS;
