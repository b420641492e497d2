import { cyclesIn } from './finding/cycles.ts';
import type { Rule } from './rule.ts';

export const roleCycle: Rule = {
  id: 'role-cycle',
  severity: 'error',
  title: '次の職をたどって、元の職に戻らないこと',
  why: '輪になった「次の職」は、昇任の道筋として描けません。',
  example: { bad: '# 部長のファイル\nnextRoles:\n  - kiyose/shuji', good: '# 部長のファイル\nnextRoles: []' },
  *check({ catalog }) {
    const cycles = cyclesIn(catalog.all('role').map(({ id, data }) => ({ id, to: data.nextRoles })));
    for (const ids of cycles) {
      const inside = ids.flatMap((id) => catalog.find('role', id) ?? []);
      // The step that goes down the ranks is the one that closes the circle.
      const steps = inside.flatMap((role) =>
        role.data.nextRoles.flatMap((next, index) => {
          const order = catalog.find('role', next)?.data.order;
          return ids.includes(next) && order !== undefined
            ? [{ role, next, index, fall: order - role.data.order }]
            : [];
        }),
      );
      const step = steps.sort((a, b) => b.fall - a.fall)[0];
      if (!step) continue;
      yield {
        spot: { draft: step.role, path: ['nextRoles', step.index] },
        message:
          step.next === step.role.id
            ? `次の職が、自分自身「${step.next}」になっています。`
            : `次の職「${step.next}」をたどると、元の「${step.role.id}」に戻ります。`,
        hint: '上の職だけを書いてください。最も上の職は nextRoles: [] と書きます。',
      };
    }
  },
};
