import { fragmentsOf } from '../domain/fragments.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { splitFragment } from '../model/ids.ts';
import { knownIds } from './finding/known-ids.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

export const movedSection: Rule = {
  id: 'moved-section',
  severity: 'error',
  title: '移った節の記録が、今ある頁と節につながっていること',
  why: '前の番地を控えている人は、この記録をたどって新しい所へ着きます。先が無いと、行き止まりになります。',
  example: {
    bad: 'sections:\n  - kind: chapter\n    id: kiyose/policy-ed4/duties\n    from: table\n    to: null',
    good: 'sections:\n  - kind: chapter\n    id: kiyose/policy-ed4/duties\n    from: old-table\n    to: kiyose/policy-ed4/duties#table',
  },
  *check(subject) {
    const ids = knownIds(subject);
    const drafts = new Map(subject.drafts.map((draft) => [`${draft.kind} ${draft.id}`, draft]));
    const fragments = (kind: string, id: string) => {
      const draft = drafts.get(`${kind} ${id}`);
      return draft ? fragmentsOf(draft) : new Set<string>();
    };
    const seen = new Set<string>();
    for (const entry of subject.catalog.all('move')) {
      for (const [index, { kind, id, from, to }] of (entry.data.sections ?? []).entries()) {
        const { label } = COLLECTIONS[kind];
        const at = (field: string) => ({ draft: entry, path: ['sections', index, field] });
        const target = to === null ? undefined : splitFragment(to);
        const key = `${kind} ${id}#${from}`;
        if (seen.has(key)) {
          yield {
            spot: at('from'),
            message: `${label}「${id}」の使わなくなった節「#${from}」が、二度書かれています。`,
            hint: 'どちらか一方を消してください。',
          };
        } else if (!ids.has(kind, id)) {
          yield {
            spot: at('id'),
            message: `節があった${label}「${id}」はありません。`,
            candidates: nearest(id, ids.idsOf(kind)),
            hint: '頁ごと移ったときは、節ではなく retired に書いてください。',
          };
        } else if (fragments(kind, id).has(from)) {
          yield {
            spot: at('from'),
            message: `${label}「${id}」の節「#${from}」は、使わなくなったはずなのに、今もあります。`,
            hint: '新しい節には別の記号を付けるか、まだ使うならこの記録を消してください。',
          };
        } else if (target && !ids.has(kind, target.id)) {
          yield {
            spot: at('to'),
            message: `移った先の${label}「${target.id}」はありません。`,
            candidates: nearest(target.id, ids.idsOf(kind)),
            hint: '今あるIDを書いてください。内容そのものが無くなったときは null と書きます。',
          };
        } else if (target?.fragment !== undefined && !fragments(kind, target.id).has(target.fragment)) {
          yield {
            spot: at('to'),
            message: `移った先の${label}「${target.id}」に、節「#${target.fragment}」はありません。`,
            candidates: nearest(target.fragment, fragments(kind, target.id)).map((one) => `${target.id}#${one}`),
            hint: '「#」の後を、移った先の頁の節の記号に直してください。',
          };
        }
        seen.add(key);
      }
    }
  },
};
