import { fragmentsOf } from '../domain/fragments.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { knownIds } from './finding/known-ids.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

export const effectOfUnknown: Rule = {
  id: 'effect-of-unknown',
  severity: 'error',
  title: 'お知らせに書いた「人への影響」の相手と、その節やセルが、あるか、あったこと',
  why: '相手の無い影響は、だれにも届かず、変わった項目の頁にも出ません。',
  example: { bad: 'id: kiyose/dutys', good: 'id: kiyose/duties' },
  *check(subject) {
    const ids = knownIds(subject);
    const moves = subject.catalog.all('move').flatMap(({ data }) => data.retired);
    const sections = subject.catalog.all('move').flatMap(({ data }) => data.sections ?? []);
    const movedParts = new Set(sections.map(({ kind, id, from }) => `${kind} ${id}#${from}`));
    const retired = new Set(moves.map(({ kind, from }) => `${kind} ${from}`));
    for (const entry of subject.catalog.all('change')) {
      for (const [index, { kind, id, part, effect }] of (entry.data.effects ?? []).entries()) {
        if (ids.has(kind, id) || retired.has(`${kind} ${id}`)) {
          const target = subject.drafts.find((draft) => draft.kind === kind && draft.id === id);
          // A part that nothing is asked in any more may be gone.
          if (part === undefined || effect === 'no-longer-asked' || !target || ids.isDamaged(kind, id)) continue;
          const parts = fragmentsOf(target);
          if (parts.has(part) || movedParts.has(`${kind} ${id}#${part}`)) continue;
          yield {
            spot: { draft: entry, path: ['effects', index, 'part'] },
            message: `${COLLECTIONS[kind].label}「${id}」に、節やセル「${part}」はありません。`,
            candidates: nearest(part, parts),
            hint:
              parts.size === 0
                ? '項目の全体への影響なら、part の行を消してください。'
                : '節やセルの記号を直すか、項目の全体への影響なら part の行を消してください。',
          };
          continue;
        }
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
