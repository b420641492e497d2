import { nearest } from './finding/nearest.ts';
import { soundPaths } from './finding/sound-paths.ts';
import type { Rule } from './rule.ts';

export const pathStepAfter: Rule = {
  id: 'path-step-after',
  severity: 'error',
  title: '先に済ませる手順（after）が、同じ学習パスにあること',
  why: '無い手順を待つように書くと、順番が決まりません。',
  example: { bad: 'after:\n  - read:role:kiyose/kakarityo', good: 'after:\n  - read:role:kiyose/kakaricho' },
  *check(subject) {
    for (const { entry, path } of soundPaths(subject)) {
      const ids = path.steps.map(({ id }) => id);
      for (const [index, step] of entry.data.steps.entries()) {
        for (const [at, id] of (step.after ?? []).entries()) {
          if (ids.includes(id)) continue;
          yield {
            spot: { draft: entry, path: ['steps', index, 'after', at] },
            message: `先に済ませる手順「${id}」は、この道にありません。`,
            candidates: nearest(id, ids),
            hint: '同じ道の手順を「すること:種類:ID」で書いてください。手順の名前は、公開の /paths/ のJSONの id で分かります。',
          };
        }
      }
    }
  },
};
