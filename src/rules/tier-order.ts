import { TIERS } from '../model/kinds/role.ts';
import { rankedRoles } from './finding/ranked-roles.ts';
import type { Rule } from './rule.ts';

export const tierOrder: Rule = {
  id: 'tier-order',
  severity: 'error',
  title: '上の職ほど、職の区分も上であること',
  why: '管理職・監督職・一般職の順が職の並びと食い違うと、区分ごとの一覧が誤ります。',
  example: { bad: '# 係長級と課長代理が監督職のとき、その間の職\ntier: 一般職', good: 'tier: 監督職' },
  *check({ catalog }) {
    for (const roles of rankedRoles(catalog)) {
      const heights = roles.map(({ data }) => TIERS.indexOf(data.tier));
      const odd: { role: (typeof roles)[number]; fits: string[]; distance: number }[] = [];
      for (const [index, role] of roles.entries()) {
        const own = heights[index] ?? 0;
        const above = heights[index - 1] ?? TIERS.length;
        const below = heights[index + 1] ?? -1;
        const isOdd = (own > above && above >= below) || (own < below && above >= below);
        if (!isOdd) continue;
        const fits = TIERS.filter((_, height) => height <= above && height >= below);
        const neighbours = [heights[index - 1], heights[index + 1]].filter((height) => height !== undefined);
        const distance = neighbours.reduce((sum, height) => sum + Math.abs(height - own), 0) / neighbours.length;
        odd.push({ role, fits, distance });
      }
      // Changing either of two neighbours would mend the order: the one that is farther from its own is taken.
      const [worst] = odd.reverse().sort((a, b) => b.distance - a.distance);
      if (!worst) continue;
      yield {
        spot: { draft: worst.role, path: ['tier'] },
        message: `「${worst.role.data.name}」の区分「${worst.role.data.tier}」が、上下の職の区分と食い違います。`,
        candidates: worst.fits,
        hint: 'tier を直してください。上の職から順に、管理職・監督職・一般職と並びます。',
      };
    }
  },
};
