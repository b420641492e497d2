import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../model/collections.ts';
import type { Draft } from '../model/entry.ts';
import { referenceFields, referencesOf } from './references.ts';

describe('referenceFields', () => {
  it('finds the references of a role, through lists and optional fields', () => {
    const fields = referenceFields(COLLECTIONS.role.schema).map(
      ({ path, target }) => `${path.join('.')} → ${target.kind}`,
    );
    expect(fields).toEqual([
      'nextRoles.* → role',
      'personas.*.persona → persona',
      'source.document → document',
      'source.at → chapter',
      'errata.* → erratum',
    ]);
  });
});

describe('referencesOf', () => {
  const draft: Draft = {
    kind: 'skill',
    id: 'kiyose/rpa',
    file: 'src/content/skills/kiyose/rpa.mdx',
    data: { category: 'kiyose/digital-tools-work', source: { document: 7, at: 'kiyose/policy-ed4/skill-map#map' } },
    body: '繰り返しの作業は[AI-OCR](skill:kiyose/ai-ocr)とも組み合わせます。<Erratum of="kiyose/a27" />\n',
  };

  it('reads front matter, links and component attributes, and passes over values that are no text', () => {
    expect([...referencesOf(draft)].map(({ kind, id, fragment }) => ({ kind, id, fragment }))).toEqual([
      { kind: 'skill-category', id: 'kiyose/digital-tools-work', fragment: undefined },
      { kind: 'chapter', id: 'kiyose/policy-ed4/skill-map', fragment: 'map' },
      { kind: 'skill', id: 'kiyose/ai-ocr', fragment: undefined },
      { kind: 'erratum', id: 'kiyose/a27', fragment: undefined },
    ]);
  });

  it.each([null, 'text', 7, [], { source: 'x' }])('does not mind data that are %j', (data) => {
    expect([...referencesOf({ ...draft, data, body: '' })]).toEqual([]);
  });
});
