import { analyzeProse } from '../domain/prose.ts';
import { COLLECTIONS } from '../model/collections.ts';
import { ID } from '../model/ids.ts';
import { KIND_NAMES } from '../model/kind-names.ts';
import { attributeFindings } from './finding/attribute-findings.ts';
import { dangerousScheme } from './finding/link-scheme.ts';
import { knownIds, nextStepForMissing } from './finding/known-ids.ts';
import { nearest, nearestIds } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

/** An address that begins with a word and a colon, but is no address of the web, mail or telephone. What runs a program (`javascript:`) belongs to unsafe-link. */
const KIND_LINK = /^(?!(?:https?|mailto|tel):)([A-Za-z][A-Za-z0-9-]*):(?!\/\/)(.*)$/;

/** Whether a plain link is a `kind:id` link whose kind is misspelt. */
export const isMisspeltEntryLink = (url: string): boolean => KIND_LINK.test(url) && dangerousScheme(url) === undefined;

export const danglingProseLink: Rule = {
  id: 'dangling-prose-link',
  severity: 'error',
  title: '本文が名指しする相手があること',
  why: '相手の無いリンクは、頁を作るときに消えるか、読む人を行き止まりへ連れて行きます。',
  example: { bad: '[係長級](role:kiyose/kakarichoo)', good: '[係長級](role:kiyose/kakaricho)' },
  *check(subject) {
    const ids = knownIds(subject);
    for (const { from, at, kind, id } of subject.graph.references) {
      if (!('body' in at) || ids.has(kind, id)) continue;
      const wellFormed = ID.test(id);
      // A malformed id in an attribute is reported with the attribute.
      const inLink = analyzeProse(from.body).entryLinks.some((link) => link.position === at.body);
      if (!wellFormed && !inLink) continue;
      const otherKind = KIND_NAMES.find((name) => name !== kind && ids.has(name, id));
      const prefix = inLink ? `${kind}:` : '';
      yield {
        spot: { draft: from, body: at.body },
        message: `本文が指す${COLLECTIONS[kind].label}「${id}」はありません。`,
        candidates: [
          ...(otherKind && inLink ? [`${otherKind}:${id}`] : []),
          ...(wellFormed ? nearest(id, ids.idsOf(kind)) : nearestIds(id, ids.idsOf(kind))).map(
            (candidate) => `${prefix}${candidate}`,
          ),
        ].slice(0, 3),
        hint: wellFormed ? nextStepForMissing(kind, id) : 'IDを直してください。',
      };
    }
    for (const draft of subject.drafts) {
      if (draft.body === '') continue;
      for (const { url, position } of analyzeProse(draft.body).plainLinks) {
        const match = KIND_LINK.exec(url);
        if (!match || dangerousScheme(url) !== undefined) continue;
        const [, word = '', rest = ''] = match;
        const [id = ''] = rest.split('#', 1);
        const kinds = [...KIND_NAMES.filter((kind) => ids.has(kind, id)), ...nearest(word.toLowerCase(), KIND_NAMES)];
        yield {
          spot: { draft, body: position },
          message: `リンク「${url}」の「${word}」という種類はありません。`,
          candidates: [...new Set(kinds)].slice(0, 3).map((kind) => `${kind}:${rest}`),
          hint: `種類を直してください。使える種類: ${KIND_NAMES.join('、')}。`,
        };
      }
    }
    yield* attributeFindings(subject, 'dangling-prose-link');
  },
};
