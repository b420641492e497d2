import { analyzeProse, type UsedComponent } from '../domain/prose.ts';
import type { Draft } from '../model/entry.ts';
import { PROSE_COMPONENTS } from '../model/prose-components.ts';
import { attributeFindings } from './finding/attribute-findings.ts';
import { knownIds } from './finding/known-ids.ts';
import type { Finding, Rule } from './rule.ts';

export const proseStructure: Rule = {
  id: 'prose-structure',
  severity: 'error',
  title: '章の本文が、節（Section）に正しく分かれていること',
  why: '節ごとに番地と出典が付きます。節の外の文には出典が無く、検索にも正しく出ません。',
  example: {
    bad: '<Section id="table" level="2" source="5章">',
    good: '<Section id="table" heading="各職責において必要な意識及び能力" level="2" source="5章">',
  },
  *check(subject) {
    const ids = knownIds(subject);
    yield* attributeFindings(subject, 'prose-structure');
    for (const draft of subject.drafts) {
      if (draft.body === '' && draft.kind !== 'chapter') continue;
      if (ids.isDamaged(draft.kind, draft.id)) continue;
      const { components, headings, looseText, sections } = analyzeProse(draft.body);
      for (const component of components)
        if (component.name === 'Section') yield* checkSection(draft, component, components);
      if (draft.kind !== 'chapter') continue;
      if (sections.length === 0) {
        yield {
          spot: { file: draft.file, line: 1, column: 1 },
          message: '章の本文に、節（Section）が一つもありません。',
          hint: '本文を <Section id="…" heading="…" level="2" source="…"> と </Section> で囲んでください。',
        };
        continue;
      }
      const loose =
        looseText ?? components.find(({ name, ancestors }) => name !== 'Section' && ancestors.length === 0)?.position;
      if (loose) {
        yield {
          spot: { draft, body: loose },
          message: '節（Section）の外に文があります。',
          hint: 'この文を、前か後ろの <Section> の中に移してください。',
        };
      }
      for (const { position, text } of headings) {
        yield {
          spot: { draft, body: position },
          message: `見出し「${text}」が「#」で書かれています。`,
          hint: '章の見出しは <Section> の heading に書きます。新しい節にするか、太字（**…**）にしてください。',
        };
      }
    }
  },
};

function* checkSection(
  draft: Draft,
  { attributes, attributePositions, position, ancestors }: UsedComponent,
  all: readonly UsedComponent[],
): Generator<Finding> {
  const { heading, lead, level } = attributes;
  const at = (name: string) => ({ draft, body: attributePositions[name] ?? position });
  const isSound = Object.keys(attributes).every((name) => Object.hasOwn(PROSE_COMPONENTS.Section.shape, name));
  if (heading !== undefined && lead !== undefined) {
    yield {
      spot: at('lead'),
      message: '節に、原文の見出し（heading）とこのサイトの小見出し（lead）の両方があります。',
      hint: '原文に見出しがあれば heading だけ、無ければ lead だけを書いてください。',
    };
  } else if (heading === undefined && lead === undefined && isSound) {
    yield {
      spot: { draft, body: position },
      message: '節に見出しがありません。',
      hint: '原文の見出しを heading="…" に、原文に見出しが無ければこのサイトの小見出しを lead="…" に書いてください。',
    };
  }
  const depth = ancestors.filter((name) => name === 'Section').length;
  const expected = String(depth + 2);
  if (level === undefined || !['2', '3', '4'].includes(level) || level === expected) return;
  // A section inside one whose own level is wrong would only echo it.
  const outer = all.findLast(
    (other) => other.name === 'Section' && other.ancestors.length === depth - 1 && before(other, position),
  );
  if (outer && outer.attributes['level'] !== String(depth + 1)) return;
  yield {
    spot: at('level'),
    message: `節の深さが level="${level}" ですが、この位置では level="${expected}" です。`,
    candidates: [expected],
    hint: '章のすぐ下の節は2、節の中の節は3です。level を直すか、</Section> の位置を確かめてください。',
  };
}

const before = (component: UsedComponent, { line, column }: { line: number; column: number }) =>
  component.position.line < line || (component.position.line === line && component.position.column < column);
