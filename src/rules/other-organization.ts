import type { Reference } from '../domain/references.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Kind } from '../model/kind-names.ts';
import { firstSegment } from '../model/ids.ts';
import { knownIds } from './finding/known-ids.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

/** Where an entry gives each organisation a part of its own, with the name of that list. */
const PARTS = { coverage: 'verdicts', topic: 'voices', crosswalk: 'members' } as const;

/** The organisation that the part of an entry speaks of, with the path of the part; undefined outside such parts. */
function partOf({ from: { kind, data }, at }: Reference): { organization: string; name: string | number } | undefined {
  if (!('path' in at) || !Object.hasOwn(PARTS, kind)) return undefined;
  const [list, index, name] = at.path;
  if (list !== PARTS[kind as keyof typeof PARTS] || name === undefined) return undefined;
  const parts = (data as Record<string, unknown>)[list];
  const part: unknown = Array.isArray(parts) ? parts[Number(index)] : undefined;
  const organization =
    typeof part === 'object' && part !== null ? (part as Record<string, unknown>)['organization'] : undefined;
  return typeof organization === 'string' ? { organization, name } : undefined;
}

/** Kinds that may be named across organisations: a fact may rest on another body's document. */
const SHARED = new Set<Kind>(['organization', 'document', 'chapter', 'erratum', 'term', 'page']);

export const otherOrganization: Rule = {
  id: 'other-organization',
  severity: 'error',
  title: '団体の内容が、同じ団体の内容とつながっていること',
  why: '職層や能力の名前は団体ごとに意味が違います。よその団体の項目を指すと、無い決まりが有るように見えます。',
  example: { bad: 'organization: tachikawa', good: 'organization: kiyose' },
  *check(subject) {
    const ids = knownIds(subject);
    for (const reference of subject.graph.references) {
      const { from, at, kind, id } = reference;
      if (!('path' in at) || ids.isDangling(reference)) continue;
      const part = partOf(reference);
      if (part) {
        const { organization, name } = part;
        if (name === 'organization' || firstSegment(id) === organization) continue;
        // The items of the guideline are asked of every city.
        if (kind === 'guideline-item' || !ids.has('organization', organization) || !ids.has(kind, id)) continue;
        yield {
          spot: { draft: from, path: at.path },
          message: `「${organization}」の欄が、ほかの団体の${COLLECTIONS[kind].label}「${id}」を指しています。`,
          candidates: nearest(`${organization}${id.slice(id.indexOf('/'))}`, ids.idsOf(kind)).filter(
            (near) => firstSegment(near) === organization,
          ),
          hint: `「${organization}」の${COLLECTIONS[kind].label}のIDに直すか、organization を直してください。`,
        };
        continue;
      }
      if (COLLECTIONS[from.kind].depth === 1) continue;
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
