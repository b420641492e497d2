import { analyzeProse, type UsedComponent } from '../domain/prose.ts';
import type { Draft, Entry } from '../model/entry.ts';
import { lastSegment, splitFragment } from '../model/ids.ts';
import { numberFaults } from './initiative-numbering.ts';
import type { Finding, Rule, Subject } from './rule.ts';
import { sectionNumberFaults } from './section-numbering.ts';

export const nameDisagreement: Rule = {
  id: 'name-disagreement',
  severity: 'error',
  title: '取組の番号と名前が、本文の節の見出しと同じであること',
  why: 'どちらも原文のとおりに写すものです。違っていれば、どちらかが写し間違いです。',
  example: { bad: '# 見出しは「外部研修の活用」\nname: 外部研修の利用', good: 'name: 外部研修の活用' },
  *check(subject) {
    const chapters = new Map(
      subject.drafts.flatMap((draft) => (draft.kind === 'chapter' ? [[draft.id, draft] as const] : [])),
    );
    for (const entry of subject.catalog.all('initiative')) {
      const { at } = entry.data.source;
      if (at === undefined) continue;
      const { id, fragment } = splitFragment(at);
      const chapter = chapters.get(id);
      // Only the section that carries the initiative's own id speaks of it alone.
      if (fragment !== lastSegment(entry.id) || !chapter || chapter.body === '') continue;
      const found = analyzeProse(chapter.body).components.filter(
        ({ name, attributes }) => name === 'Section' && attributes['id'] === fragment,
      );
      const [section] = found;
      if (section && found.length === 1) yield* compare(entry, chapter, section, subject);
    }
  },
};

function* compare(
  entry: Entry<'initiative'>,
  chapter: Draft,
  section: UsedComponent,
  { catalog }: Subject,
): Generator<Finding> {
  const { name, number, source } = entry.data;
  const { heading, number: printed } = section.attributes;
  const inBody = (attribute: string) => ({
    draft: chapter,
    body: section.attributePositions[attribute] ?? section.position,
  });
  if (heading !== undefined && heading !== name) {
    // The same words in other letters: lookalike-letters says which letters are wrong.
    if (heading.normalize('NFKC') === name.normalize('NFKC')) return;
    // The source line often repeats the name: it tells which of the two was changed.
    const isHeadingWrong = source.section.includes(name) && !source.section.includes(heading);
    yield {
      spot: isHeadingWrong ? inBody('heading') : { draft: entry, path: ['name'] },
      message: isHeadingWrong
        ? `節の見出し「${heading}」が、取組「${entry.id}」の名前「${name}」と違います。`
        : `取組の名前「${name}」が、本文の節の見出し「${heading}」と違います。`,
      candidates: [isHeadingWrong ? name : heading],
      hint: '原文を見て、違っている方を直してください。',
    };
  } else if (printed !== undefined && printed !== number) {
    // A number that is out of its order has a rule of its own, on either side.
    if (numberFaults(entry, catalog).next().done !== true || sectionNumberFaults(chapter).next().done !== true) return;
    if (number === undefined) {
      yield {
        spot: { draft: entry, path: ['name'], what: 'key' },
        message: `取組に番号（number）がありませんが、本文の節の番号は「${printed}」です。`,
        candidates: [printed],
        hint: '原文を見て、番号の行を足すか、節の番号を消してください。',
      };
      return;
    }
    yield {
      spot: inBody('number'),
      message: `節の番号「${printed}」が、取組「${entry.id}」の番号「${number}」と違います。`,
      candidates: [number],
      hint: '原文を見て、違っている方を直してください。',
    };
  }
}
