import { cyclesIn } from './finding/cycles.ts';
import { rankedRoles } from './finding/ranked-roles.ts';
import type { Rule } from './rule.ts';

export const nextRoleOrder: Rule = {
  id: 'next-role-order',
  severity: 'error',
  title: '次の職が、今の職より上にあること',
  why: '「次に目指す職」が下の職だと、昇任の道筋が逆さまになります。',
  example: {
    bad: '# 課長のファイル\nnextRoles:\n  - kiyose/kakaricho',
    good: '# 課長のファイル\nnextRoles:\n  - kiyose/bucho',
  },
  *check({ catalog }) {
    for (const roles of rankedRoles(catalog)) {
      const circling = new Set(cyclesIn(roles.map(({ id, data }) => ({ id, to: data.nextRoles }))).flat());
      const orders = new Map(roles.map(({ id, data }) => [id, data.order]));
      const top = roles[0];
      for (const role of roles) {
        for (const [index, next] of role.data.nextRoles.entries()) {
          const order = orders.get(next);
          if (order === undefined || order < role.data.order || (circling.has(next) && circling.has(role.id))) continue;
          yield {
            spot: { draft: role, path: ['nextRoles', index] },
            message: `次の職「${next}」は上から${order}番目で、今の職（${role.data.order}番目）より上ではありません。`,
            hint: '上の職のIDを書いてください。',
          };
        }
        if (role.data.nextRoles.length === 0 && role !== top && role.data.nextRolesBasis !== 'unknown') {
          yield {
            spot: { draft: role, path: ['nextRoles'], what: 'key' },
            message: '最も上の職ではないのに、次の職がありません。',
            hint: '次の職のIDを書いてください。原文から分からないときは nextRolesBasis: unknown とします。別の道（専門職など）の最も上の職なら、track に道の名前を書きます。',
          };
        }
      }
    }
  },
};
