import { COLLECTIONS } from '../model/collections.ts';
import { fitAt, isMisnumbered, lowestMissing, orderGroups, printedPlace } from './finding/order-groups.ts';
import type { Rule } from './rule.ts';

export const duplicateOrder: Rule = {
  id: 'duplicate-order',
  severity: 'error',
  title: '同じ順番（order）が、並ぶ仲間の中で二度使われていないこと',
  why: '順番が重なると、一覧の並びが決まらず、原文と違う順に出ることがあります。',
  example: { bad: '# 課長も副参事も\norder: 3', good: '# 課長は3、副参事は\norder: 4' },
  *check({ catalog }) {
    for (const group of orderGroups(catalog)) {
      if (isMisnumbered(group, catalog)) continue;
      const missing = lowestMissing(group);
      for (const [index, entry] of group.entries.entries()) {
        const other = group.entries[index - 1];
        if (!other || other.data.order !== entry.data.order) continue;
        const gain = (one: typeof entry) => fitAt(one, missing, group) - fitAt(one, one.data.order, group);
        const strays = (one: typeof entry) => Number((printedPlace(one, group) ?? one.data.order) !== one.data.order);
        const isOther = strays(other) === strays(entry) ? gain(other) > gain(entry) : strays(other) > strays(entry);
        const [wrong, right] = isOther ? [other, entry] : [entry, other];
        yield {
          spot: { draft: wrong, path: ['order'] },
          message: `順番${entry.data.order}は、${COLLECTIONS[group.kind].label}「${right.id}」と重なっています。`,
          candidates: [String(missing)],
          hint: '原文の並びを見て、どちらかの order を直してください。',
        };
      }
    }
  },
};
