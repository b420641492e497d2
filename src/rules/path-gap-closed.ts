import { soundPaths } from './finding/sound-paths.ts';
import { GAP_FIELDS } from './path-gap.ts';
import type { Rule } from './rule.ts';

export const pathGapClosed: Rule = {
  id: 'path-gap-closed',
  severity: 'error',
  title: '空白（gaps）に書いたものが、今も空白であること',
  why: '手立てができた後も空白と書いてあると、頁が「見当たりません」と誤って伝えます。',
  example: {
    bad: 'steps:\n  - do: train\n    initiative: kiyose/off-jt\n    competencies:\n      - kiyose/expertise\ngaps:\n  competencies:\n    - kiyose/expertise',
    good: 'steps:\n  - do: train\n    initiative: kiyose/off-jt\n    competencies:\n      - kiyose/expertise',
  },
  *check(subject) {
    const { catalog } = subject;
    for (const { entry, path } of soundPaths(subject)) {
      for (const kind of ['competency', 'skill'] as const) {
        const field = GAP_FIELDS[kind];
        for (const [index, id] of (entry.data.gaps?.[field] ?? []).entries()) {
          if (path.gaps.some((gap) => gap.kind === kind && gap.id === id)) continue;
          const step = path.steps.find(({ develops }) => develops.some((part) => part.kind === kind && part.id === id));
          const { name } = catalog.get(kind, id).data;
          yield {
            spot: { draft: entry, path: ['gaps', field, index] },
            message: step
              ? `「${name}」は、手順「${step.title}」が育てるので、空白ではありません。`
              : `「${name}」は、この道で育てるべきものに入っていないので、空白ではありません。`,
            hint: 'この行を gaps から消してください。',
          };
        }
      }
    }
  },
};
