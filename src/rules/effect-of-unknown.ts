import { COLLECTIONS } from '../model/collections.ts';
import { knownIds } from './finding/known-ids.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

export const effectOfUnknown: Rule = {
  id: 'effect-of-unknown',
  severity: 'error',
  title: 'お知らせに書いた「人への影響」の相手が、あるか、あったこと',
  why: '相手の無い影響は、だれにも届かず、変わった項目の頁にも出ません。',
  example: { bad: 'id: kiyose/dutys', good: 'id: kiyose/duties' },
  *check(subject) {
    const ids = knownIds(subject);
    const moves = subject.catalog.all('move').flatMap(({ data }) => data.retired);
    const retired = new Set(moves.map(({ kind, from }) => `${kind} ${from}`));
    for (const entry of subject.catalog.all('change')) {
      for (const [index, { kind, id }] of (entry.data.effects ?? []).entries()) {
        if (ids.has(kind, id) || retired.has(`${kind} ${id}`)) continue;
        yield {
          spot: { draft: entry, path: ['effects', index, 'id'] },
          message: `影響の相手の${COLLECTIONS[kind].label}「${id}」はありません。`,
          candidates: nearest(id, ids.idsOf(kind)),
          hint: '今あるIDか、src/content/moves/ に記録した、使わなくなったIDを書いてください。',
        };
      }
    }
  },
};
