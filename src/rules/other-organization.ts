import { COLLECTIONS } from '../model/collections.ts';
import type { Kind } from '../model/kind-names.ts';
import { firstSegment } from '../model/ids.ts';
import { knownIds } from './finding/known-ids.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

/** Kinds that may be named across organisations: a fact may rest on another body's document. */
const SHARED = new Set<Kind>(['organization', 'document', 'chapter', 'erratum', 'term']);

export const otherOrganization: Rule = {
  id: 'other-organization',
  severity: 'error',
  title: '団体の内容が、同じ団体の内容とつながっていること',
  why: '職層や能力の名前は市ごとに意味が違います。よその市の項目を指すと、無い決まりが有るように見えます。',
  example: { bad: 'organization: tachikawa', good: 'organization: kiyose' },
  *check(subject) {
    const ids = knownIds(subject);
    for (const reference of subject.graph.references) {
      const { from, at, kind, id } = reference;
      if (!('path' in at) || COLLECTIONS[from.kind].depth === 1 || ids.isDangling(reference)) continue;
      const own = firstSegment(from.id);
      const isOwner = kind === 'organization';
      if (firstSegment(id) === own || !ids.has('organization', own) || !ids.has(kind, id)) continue;
      if (SHARED.has(kind) && !isOwner) continue;
      yield {
        spot: { draft: from, path: at.path },
        message: isOwner
          ? `「${own}」のファイルの団体が、「${id}」になっています。`
          : `「${own}」のファイルが、ほかの団体の${COLLECTIONS[kind].label}「${id}」を指しています。`,
        candidates: isOwner
          ? [own]
          : nearest(`${own}${id.slice(id.indexOf('/'))}`, ids.idsOf(kind)).filter((near) => firstSegment(near) === own),
        hint: `「${own}」の${COLLECTIONS[kind].label}のIDに直してください。`,
      };
    }
  },
};
