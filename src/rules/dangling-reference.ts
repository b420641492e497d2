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
    const retired = subject.catalog.all('move').flatMap(({ data }) => data.retired);
    for (const reference of subject.graph.references) {
      const { from, at, kind, id } = reference;
      if (!('path' in at) || !ids.isDangling(reference)) continue;
      const spot = { draft: from, path: at.path };
      const message = `${COLLECTIONS[kind].label}「${id}」はありません。`;
      const move = retired.find((moved) => moved.kind === kind && moved.from === id);
      if (move) {
        yield {
          spot,
          message,
          candidates: move.to === null ? [] : [move.to],
          hint:
            move.to === null
              ? `${move.date}に使わなくなったIDです（${move.reason}）。この行を消してください。`
              : `${move.date}に移ったIDです（${move.reason}）。移った先のIDに直してください。`,
        };
        continue;
      }
      yield { spot, message, candidates: nearest(id, ids.idsOf(kind)), hint: nextStepForMissing(kind, id) };
    }
  },
};
