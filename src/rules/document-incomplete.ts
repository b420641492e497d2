import { documentOfChapter } from '../domain/addresses.ts';
import { knownIds } from './finding/known-ids.ts';
import type { Rule } from './rule.ts';

const FIELDS = { owners: '主管部署', lastReviewed: '最終確認日', nextReview: '次回確認日' } as const;

export const documentIncomplete: Rule = {
  id: 'document-incomplete',
  severity: 'error',
  title: '本文を収録した文書に、主管・確認日・章がそろっていること',
  why: 'だれに尋ねればよいか、いつ確かめたかが無い文書は、信じてよいか分かりません。',
  example: {
    bad: 'text: included\nlastReviewed: 2026-11-21',
    good: 'text: included\nowners:\n  - kiyose/jinzai-ikusei-ka\nlastReviewed: 2026-11-21\nnextReview: 2027-04-01',
  },
  *check(subject) {
    const chapters = knownIds(subject).idsOf('chapter').map(documentOfChapter);
    const unreadable = subject.faults.some(({ file }) => file.includes('/chapters/'));
    for (const entry of subject.catalog.all('document')) {
      const { text } = entry.data;
      const count = chapters.filter((id) => id === entry.id).length;
      const spot = { draft: entry, path: ['text'] };
      if (text === 'absent') {
        if (count === 0) continue;
        yield {
          spot,
          message: `本文は無い（absent）とありますが、${count}つの章があります。`,
          candidates: ['included'],
          hint: '章を載せるなら text: included に直してください。',
        };
        continue;
      }
      if (count === 0 && !unreadable) {
        yield {
          spot,
          message: '本文を収録（included）とありますが、章が一つもありません。',
          candidates: ['absent'],
          hint: `src/content/chapters/${entry.id}/ に章を置くか、text: absent に直してください。`,
        };
      }
      if (entry.data.owners !== undefined && entry.data.ownersUnstated !== undefined) {
        yield {
          spot: { draft: entry, path: ['ownersUnstated'], what: 'key' },
          message: '主管部署（owners）があるのに、書けない理由（ownersUnstated）も書かれています。',
          hint: 'どちらか一方の行を消してください。',
        };
      }
      for (const [field, name] of Object.entries(FIELDS) as [keyof typeof FIELDS, string][]) {
        if (entry.data[field] !== undefined) continue;
        if (field === 'owners' && entry.data.ownersUnstated !== undefined) continue;
        // What is still being entered has not been held against the source, and its owner may not be known yet.
        const isEntering = subject.catalog.find('organization', entry.data.organization)?.data.unentered !== undefined;
        if (isEntering && field !== 'nextReview') continue;
        yield {
          spot,
          message: `本文を収録した文書に、${name}（${field}）がありません。`,
          hint:
            field === 'owners'
              ? '「owners:」の行を足してください。原文に所管の名が無ければ、「ownersUnstated:」に理由を書きます。'
              : `「${field}:」の行を足してください。`,
        };
      }
    }
  },
};
