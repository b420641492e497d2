import { pickedTarget } from '../domain/path/picked-steps.ts';
import { stepId } from '../domain/path/step.ts';
import { cyclesIn } from './finding/cycles.ts';
import { soundPaths } from './finding/sound-paths.ts';
import type { Rule } from './rule.ts';

export const pathStepCycle: Rule = {
  id: 'path-step-cycle',
  severity: 'error',
  title: '先に済ませる手順をたどって、元の手順に戻らないこと',
  why: '輪になった手順は、どれから始めてよいか決まりません。',
  example: {
    bad: '- do: read\n  role: kiyose/kakaricho\n  after:\n    - check:role:kiyose/kakaricho',
    good: '- do: read\n  role: kiyose/kakaricho',
  },
  *check(subject) {
    for (const { entry, path } of soundPaths(subject)) {
      for (const ids of cyclesIn(path.steps.map(({ id, after }) => ({ id, to: after })))) {
        // What follows from the catalog goes one way: a circle is closed by something that is written here.
        const written = entry.data.steps.flatMap((step, index) => {
          const target = pickedTarget(step);
          const id = target && stepId(step.do, target);
          if (id === undefined || !ids.includes(id)) return [];
          return (step.after ?? []).flatMap((before, at) => (ids.includes(before) ? [{ id, before, index, at }] : []));
        });
        const last = written.at(-1);
        if (!last) continue;
        yield {
          spot: { draft: entry, path: ['steps', last.index, 'after', last.at] },
          message:
            last.before === last.id
              ? `手順「${last.id}」が、自分自身の後に置かれています。`
              : `先に済ませる手順「${last.before}」をたどると、元の「${last.id}」に戻ります。`,
          hint: 'どちらを先にするかを決め、もう一方の after から消してください。',
        };
      }
    }
  },
};
