import { z } from 'zod';
import { day, errata, line, source } from '../fields.ts';
import { ref } from '../reference.ts';

/** How a policy came about: the meetings of the committee that drew it up. Id: `kiyose/policy-committee`. */
export const committee = z.strictObject({
  name: line('委員会の名前。原文のとおり'),
  document: ref('document', '策定した文書'),
  meetings: z
    .array(
      z.strictObject({
        label: line('回（例: 第1回）'),
        date: day('開催日').nullable().describe('開催日（YYYY-MM-DD）。書面開催などで無いときは null'),
        dateText: line('開催日の欄を原文の書き方で'),
        items: z.array(line('議題（自分たちの言葉で）')).min(1),
      }),
    )
    .min(1)
    .describe('開いた順に'),
  source,
  errata,
});
export type Committee = z.infer<typeof committee>;
