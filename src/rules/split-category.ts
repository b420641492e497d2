import { orderGroups } from './finding/order-groups.ts';
import type { Entry } from '../model/entry.ts';
import type { Rule } from './rule.ts';

export const splitCategory: Rule = {
  id: 'split-category',
  severity: 'error',
  title: '同じ分類のスキルが、続いた順番で並ぶこと',
  why: 'スキルマップは上から順に並びます。飛び離れたスキルは、分類か順番の写し間違いです。',
  example: { bad: '# 前後がWordのスキル\ncategory: kiyose/pc-operation', good: 'category: kiyose/microsoft-office' },
  *check({ catalog, misfits }) {
    for (const { kind, entries } of orderGroups(catalog)) {
      if (kind !== 'skill' || misfits.some(({ draft }) => draft.kind === 'skill')) continue;
      // Orders that repeat or skip are a fault of their own.
      if (entries.some(({ data }, index) => data.order !== index + 1)) continue;
      const skills = entries as unknown as readonly Entry<'skill'>[];
      // A category that does not exist is reported as such.
      if (skills.some(({ data }) => data.category !== undefined && !catalog.find('skill-category', data.category)))
        continue;
      const runs: { category: string | undefined; skills: Entry<'skill'>[] }[] = [];
      for (const skill of skills) {
        const run = runs.at(-1);
        if (run && run.category === skill.data.category) run.skills.push(skill);
        else runs.push({ category: skill.data.category, skills: [skill] });
      }
      for (const [index, run] of runs.entries()) {
        const twins = runs.filter(
          (other) => other !== run && other.category === run.category && run.category !== undefined,
        );
        const longest = twins.every((other) => other.skills.length >= run.skills.length);
        const [skill] = run.skills;
        if (twins.length === 0 || !longest || !skill) continue;
        if (twins.some((other) => other.skills.length === run.skills.length && runs.indexOf(other) > index)) continue;
        const before = runs[index - 1]?.category;
        const after = runs[index + 1]?.category;
        yield {
          spot: { draft: skill, path: ['category'] },
          message: `分類「${run.category ?? ''}」のほかのスキルと離れて、${skill.data.order}番目にあります。`,
          candidates: [...new Set([before, after])].filter((category) => category !== undefined),
          hint: 'category か order を、原文の表と見比べて直してください。',
        };
      }
    }
  },
};
