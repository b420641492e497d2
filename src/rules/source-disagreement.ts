import { documentOfChapter } from '../domain/addresses.ts';
import { analyzeProse } from '../domain/prose.ts';
import { lastSegment, splitFragment } from '../model/ids.ts';
import { knownIds } from './finding/known-ids.ts';
import type { Finding, Rule, Subject } from './rule.ts';
import type { Draft } from '../model/entry.ts';

/** The number of the chapter at the start of a section's name: `6章【①人材の育成】(2)-1`, `第6章第1節` → 6, `IV-1(2)` → IV. */
const chapterNumber = (section: string): string | undefined =>
  /^第?(\d+)章/.exec(section)?.[1] ?? /^([IVX]+)(?=[-\s]|$)/.exec(section)?.[1];

/** The number of a chapter as a section's name would give it; undefined for one without a number, such as 別添. */
const numberOf = (number: string | undefined): string | undefined =>
  number === undefined ? undefined : chapterNumber(/^\d+$/.test(number) ? `${number}章` : number);

export const sourceDisagreement: Rule = {
  id: 'source-disagreement',
  severity: 'error',
  title: '出典の文書・章・このサイトの場所が、同じ所を指していること',
  why: '出典が食い違うと、読む人は原文で確かめられません。',
  example: {
    bad: 'section: 5章\nat: kiyose/policy-ed4/governance#roles',
    good: 'section: 7章\nat: kiyose/policy-ed4/governance#roles',
  },
  *check(subject) {
    for (const entry of subject.entries) {
      const source = 'source' in entry.data ? entry.data.source : undefined;
      if (source) yield* compare(entry, source.document, source.at, source.section, ['source'], subject);
      if (entry.kind === 'erratum') {
        const { document, at, where } = entry.data as { document: string; at?: string; where: string };
        // A document without its text has no place on this site but the one that mentions it.
        if (subject.catalog.find('document', document)?.data.text !== 'included') continue;
        yield* compare(entry, document, at, where, [], subject);
      }
    }
    for (const draft of subject.drafts) {
      if (draft.kind !== 'chapter' || draft.body === '') continue;
      const number = numberOf(subject.catalog.find('chapter', draft.id)?.data.number);
      if (number === undefined) continue;
      for (const { name, attributes, attributePositions, position } of analyzeProse(draft.body).components) {
        const printed = chapterNumber(attributes['source'] ?? '');
        if (name !== 'Section' || printed === undefined || printed === number) continue;
        yield {
          spot: { draft, body: attributePositions['source'] ?? position },
          message: `節の出典は${printed}章ですが、この章は${number}章です。`,
          hint: '<Section> の source か、ファイルの先頭の number を、原文に合わせて直してください。',
        };
      }
    }
  },
};

function* compare(
  draft: Draft,
  document: string,
  at: string | undefined,
  section: string,
  path: (string | number)[],
  subject: Subject,
): Generator<Finding> {
  if (at === undefined) return;
  const { id } = splitFragment(at);
  const ids = knownIds(subject);
  if (!ids.has('chapter', id) || !ids.has('document', document)) return;
  const owner = documentOfChapter(id);
  if (owner !== document) {
    yield {
      spot: { draft, path: [...path, 'at'] },
      message: `出典の文書は「${document}」ですが、at は「${owner}」の章を指しています。`,
      candidates: [at.replace(owner, document)].filter((place) => ids.has('chapter', splitFragment(place).id)),
      hint: 'document と at のどちらかを直してください。',
    };
    return;
  }
  const printed = chapterNumber(section);
  const number = numberOf(subject.catalog.find('chapter', id)?.data.number);
  if (printed === undefined || number === undefined || printed === number) return;
  // A remark may compare several places of the source; it stands at one of them.
  if (draft.kind === 'erratum' && [...section.matchAll(/(\d+)章/g)].some(([, named]) => named === number)) return;
  yield {
    spot: { draft, path: [...path, path.length > 0 ? 'section' : 'where'] },
    message: `出典は${printed}章とありますが、at は${number}章（${lastSegment(id)}）を指しています。`,
    hint: '章の番号と at のどちらかを、原文に合わせて直してください。',
  };
}
