import { pickedTarget, targetFields } from '../domain/path/picked-steps.ts';
import { stepId } from '../domain/path/step.ts';
import type { Rule } from './rule.ts';

export const pathStepDoubled: Rule = {
  id: 'path-step-doubled',
  severity: 'error',
  title: '一つの学習パスに、同じ手順が二度書かれていないこと',
  why: '済ませた印は、すること（do）と行き先で覚えます。同じ手順が二つあると、一つを済ませたときに両方が済んだことになります。',
  example: {
    bad: '- do: read\n  role: kiyose/kakaricho\n  why: …\n- do: read\n  role: kiyose/kakaricho\n  why: …',
    good: '- do: read\n  role: kiyose/kakaricho\n  why: …',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('path')) {
      const seen = new Set<string>();
      for (const [index, step] of entry.data.steps.entries()) {
        const target = pickedTarget(step);
        if (!target) continue;
        const id = stepId(step.do, target);
        if (seen.has(id)) {
          yield {
            spot: { draft: entry, path: ['steps', index, targetFields(step)[0] ?? 'do'] },
            message: `手順「${id}」が、この道に二度書かれています。`,
            hint: '一つを消すか、書くはずだった行き先に直してください。',
          };
        }
        seen.add(id);
      }
    }
  },
};
