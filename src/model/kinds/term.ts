import { z } from 'zod';
import { aliases, errata, line, reading, source } from '../fields.ts';
import { ref } from '../reference.ts';

/** A word of this field. Feeds the glossary, the explanations in prose and the search. Id: `dx`. */
export const term = z.strictObject({
  term: line('用語。代表の書き方'),
  reading,
  aliases,
  sharedAliases: z
    .array(line('ほかの用語と分け合う別名'))
    .min(1)
    .optional()
    .describe('一つに決まらない別名。ほかの用語もここに同じ語を書く（例: 面接 → 面談と採用試験の両方）'),
  definition: line('意味（自分たちの言葉で一、二文）'),
  basis: z
    .enum(['source', 'editorial'])
    .describe('source=方針の説明に基づく／editorial=編集側で補った一般的な説明（画面に「編集注」と出る）'),
  related: z.array(ref('term', '関連する用語')).min(1).optional(),
  explain: z.boolean().describe('本文に初めて出たところで説明を出すか'),
  source,
  errata,
});
export type Term = z.infer<typeof term>;
