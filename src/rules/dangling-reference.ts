import { COLLECTIONS } from '../model/collections.ts';
import { knownIds, nextStepForMissing } from './finding/known-ids.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

export const danglingReference: Rule = {
  id: 'dangling-reference',
  severity: 'error',
  title: '項目が指すIDの相手があること',
  why: '相手の無いIDは、頁では行き先の無いリンクや、抜けた行になります。',
  example: { bad: 'document: kiyose/policy-ed5', good: 'document: kiyose/policy-ed4' },
  *check(subject) {
    const ids = knownIds(subject);
    for (const reference of subject.graph.references) {
      const { from, at, kind, id } = reference;
      if (!('path' in at) || !ids.isDangling(reference)) continue;
      yield {
        spot: { draft: from, path: at.path },
        message: `${COLLECTIONS[kind].label}「${id}」はありません。`,
        candidates: nearest(id, ids.idsOf(kind)),
        hint: nextStepForMissing(kind, id),
      };
    }
  },
};
