import { describe, expect, it } from 'vitest';
import { analyzeProse, ProseSyntaxError } from './prose.ts';

const CHAPTER = `
<Section id="training-methods" number="(2)" heading="人材育成手法の充実" level="2" source="6章【①人材の育成】(2)">

市だけでは用意しにくい内容は、[外部の研修](initiative:kiyose/external-training)で補います。

<Section id="ojt" number="(2)-4" heading="職場内研修 (OJT) の推進" level="3" source="6章【①人材の育成】(2)-4">

職場で教え合います。[表](chapter:kiyose/policy-ed4/duties#table)も見てください。<Erratum of="kiyose/a54" />

</Section>

</Section>

<Section id="map" lead="図" level="2" source="6章">

<Diagram id="flow" title="流れ" basis="stated">

\`\`\`mermaid
flowchart LR
  A["研修"] --> B["職場"]
\`\`\`

- 研修から職場へ

</Diagram>

</Section>
`;

describe('analyzeProse', () => {
  const prose = analyzeProse(CHAPTER);

  it('reads sections with their number, heading, depth and parent', () => {
    expect(
      prose.sections.map(({ id, number, heading, level, parent }) => ({ id, number, heading, level, parent })),
    ).toEqual([
      { id: 'training-methods', number: '(2)', heading: '人材育成手法の充実', level: 2, parent: undefined },
      { id: 'ojt', number: '(2)-4', heading: '職場内研修 (OJT) の推進', level: 3, parent: 'training-methods' },
      { id: 'map', number: undefined, heading: '図', level: 2, parent: undefined },
    ]);
  });

  it('tells headings of the source from those of this site', () => {
    expect(prose.sections.map((section) => section.headingBasis)).toEqual(['printed', 'printed', 'editorial']);
  });

  it("keeps a section's own words apart from those of the sections inside it", () => {
    expect(prose.sections[0]?.text).toBe('市だけでは用意しにくい内容は、外部の研修で補います。');
  });

  it('finds links to entries with their place', () => {
    expect(prose.entryLinks).toEqual([
      {
        kind: 'initiative',
        id: 'kiyose/external-training',
        fragment: undefined,
        text: '外部の研修',
        position: { line: 4, column: 16 },
      },
      {
        kind: 'chapter',
        id: 'kiyose/policy-ed4/duties',
        fragment: 'table',
        text: '表',
        position: { line: 8, column: 11 },
      },
    ]);
  });

  it('knows whether a diagram has an equivalent in words', () => {
    expect(prose.diagrams).toMatchObject([{ id: 'flow', title: '流れ', hasTextEquivalent: true }]);
    const bare = analyzeProse(
      '<Diagram id="a" title="b" basis="stated">\n\n```mermaid\nflowchart LR\n  A --> B\n```\n\n</Diagram>\n',
    );
    expect(bare.diagrams).toMatchObject([{ hasTextEquivalent: false }]);
  });

  it('reports what prose may not hold', () => {
    expect(analyzeProse("import x from 'y'\n\n本文 {1 + 1}\n").forbidden.map(({ what }) => what)).toEqual([
      'import',
      'expression',
    ]);
  });

  it('finds words outside every component', () => {
    expect(analyzeProse(CHAPTER).looseText).toBeUndefined();
    expect(analyzeProse('はみ出した文\n').looseText).toEqual({ line: 1, column: 1 });
  });

  it('says where a body is not well-formed', () => {
    expect(() => analyzeProse('一行目\n\n<Section id="x">\n\n閉じない\n')).toThrow(ProseSyntaxError);
  });
});
