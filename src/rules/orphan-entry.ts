import type { Reference } from '../domain/references.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Draft } from '../model/entry.ts';
import { firstSegment, ID } from '../model/ids.ts';
import type { Kind } from '../model/kind-names.ts';
import { mentionsIn } from './finding/mentions.ts';
import type { Rule, Subject } from './rule.ts';

/**
 * The kinds whose entries no page lists by itself, with what must name each one. The other kinds are listed by a page
 * of their own: roles, chapters, terms, staff images, offices, documents, changes, pages, pillars.
 */
const NEEDED_BY: Partial<
  Record<Kind, { by: (reference: Reference, entry: Draft) => boolean; what: string; hint: string }>
> = {
  competency: {
    by: ({ from }) => from.kind === 'competency-table',
    what: 'どの能力表の列にもありません',
    hint: '能力表の columns とセルに足すか、要らない能力ならファイルを消してください。',
  },
  role: {
    by: ({ from }) => from.kind === 'competency-table',
    what: 'どの能力表の行にもありません',
    hint: '能力表にこの職の行を足してください。',
  },
  'skill-category': {
    by: ({ from }) => from.kind === 'skill' || from.kind === 'skill-category',
    what: 'の下に、スキルも分類もありません',
    hint: 'スキルの category にこのIDを書くか、要らない分類ならファイルを消してください。',
  },
  persona: {
    by: ({ from }) => ['stage', 'persona-table', 'role', 'persona'].includes(from.kind),
    what: 'を、育成段階・人材像の表・職層のどれも指していません',
    hint: '育成段階や人材像の表に足すか、要らない区分ならファイルを消してください。',
  },
  statistic: inProse('統計'),
  plan: inProse('上位計画'),
  committee: inProse('策定経過'),
  'competency-table': inProse('能力表'),
  'persona-table': inProse('人材像の表'),
};

function inProse(name: string) {
  return {
    by: ({ at }: Reference) => 'body' in at,
    what: 'が、どの本文にも出てきません',
    hint: `${name}を示す章の本文に、タグを足してください。`,
  };
}

export const orphanEntry: Rule = {
  id: 'orphan-entry',
  severity: 'error',
  title: 'どの項目も、どこかの頁からたどれること',
  why: 'だれからも指されない項目は、書いてあってもサイトのどこにも出ません。',
  example: { bad: '# 能力表に無い能力のファイル\nname: 構想', good: '# 能力表の列に足す\ncolumns:\n  - kiyose/vision' },
  *check(subject) {
    const mentions = mentionsIn(subject);
    const organizationsWithTable = new Set(
      subject.drafts.filter(({ kind }) => kind === 'competency-table').map(({ id }) => firstSegment(id)),
    );
    for (const draft of subject.drafts) {
      const need = NEEDED_BY[draft.kind];
      // A malformed file name is reported as such; whoever names the entry names it by the id it should have.
      if (!need || !ID.test(draft.id) || mentions.has(draft.id) || hasTwinRow(draft, subject)) continue;
      if (draft.kind === 'role' && !organizationsWithTable.has(firstSegment(draft.id))) continue;
      if (
        subject.graph
          .to(draft.kind, draft.id)
          .some((reference) => reference.from !== draft && need.by(reference, draft))
      )
        continue;
      const { label } = COLLECTIONS[draft.kind];
      yield {
        spot: { file: draft.file, line: 1, column: 1 },
        message: `${label}「${draft.id}」${need.what.startsWith('ど') ? 'は、' : ''}${need.what}。`,
        hint: need.hint,
      };
    }
  },
};

/** Whether a table names another row twice: then one of the two rows was meant for this entry, and is reported there. */
function hasTwinRow(draft: Draft, { catalog }: Subject): boolean {
  if (draft.kind !== 'role') return false;
  return catalog.all('competency-table').some(({ data }) => {
    const roles = data.groups.flatMap(({ rows }) => rows.map(({ role }) => role));
    return new Set(roles).size < roles.length;
  });
}
