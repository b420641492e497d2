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
    by: ({ from, at }) => ['stage', 'persona-table', 'role', 'persona'].includes(from.kind) || 'body' in at,
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
    const hasTwinRow = tableNamesTwice(subject);
    const withTable = organizationsWith(subject, ['competency-table']);
    const isWaiting = (org: string) =>
      subject.catalog.find('organization', org)?.data.unentered?.includes('competency-table') ?? false;
    const withPersonaTable = organizationsWith(subject, ['persona-table', 'stage']);
    for (const draft of subject.drafts) {
      const need = NEEDED_BY[draft.kind];
      // A malformed file name is reported as such; whoever names the entry names it by the id it should have.
      if (!need || !ID.test(draft.id) || mentions.has(draft.id)) continue;
      if (draft.kind === 'role' && hasTwinRow) continue;
      if (draft.kind === 'role' && !withTable.has(firstSegment(draft.id))) continue;
      // A city whose table is still to be entered shows its abilities in their own list.
      if (draft.kind === 'competency' && isWaiting(firstSegment(draft.id))) continue;
      // An organisation without tables or stages shows its personas in their own list.
      if (draft.kind === 'persona' && !withPersonaTable.has(firstSegment(draft.id))) continue;
      // Basic abilities belong to everyone: the list of abilities shows them, with or without a table.
      if (subject.catalog.find('competency', draft.id)?.data.kind === 'basic' && draft.kind === 'competency') continue;
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

/** The organisations that have an entry of one of the kinds. */
const organizationsWith = ({ drafts }: Subject, kinds: readonly Kind[]): Set<string> =>
  new Set(drafts.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => firstSegment(id)));

/** Whether a table names a row twice: then one of the two was meant for another role, and is reported there. */
const tableNamesTwice = ({ catalog }: Subject): boolean =>
  catalog.all('competency-table').some(({ data }) => {
    const roles = data.groups.flatMap(({ rows }) => rows.map(({ role }) => role));
    return new Set(roles).size < roles.length;
  });
