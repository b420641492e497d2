import { expect, test } from 'vitest';
import { breaksRule, problemsOf, withMoreDocuments } from './test-support/check-broken.ts';
import { MORE_DOCUMENTS } from './test-support/more-documents.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

breaksRule(
  'table-disagreement',
  withMoreDocuments([
    {
      what: '行動の表にある能力の印を消した',
      edits: [['competency-tables/tachikawa/weights.mdx', '            mark: ○\n', '']],
      file: 'competency-tables/tachikawa/rank-abilities.mdx',
      at: 'tachikawa/negotiation\n            statements:\n              - 相手',
      message: '「主事」の「折衝交渉能力」は、この表にはありますが、「能力のウエイト」に印がありません。',
    },
    {
      what: '行動の表に無い能力に◎を足した',
      edits: [
        [
          'competency-tables/tachikawa/weights.mdx',
          '          - competency: tachikawa/guidance\nsource',
          '          - competency: tachikawa/guidance\n            mark: ◎\nsource',
        ],
      ],
      file: 'competency-tables/tachikawa/weights.mdx',
      at: '◎\nsource',
      message:
        '「主事」の「指導育成能力」に◎がありますが、「職層別に求められる能力」のこの職層に、この能力がありません。',
    },
    {
      what: '行動の表に無い能力に○を足した',
      edits: [
        [
          'competency-tables/tachikawa/weights.mdx',
          '          - competency: tachikawa/guidance\nsource',
          '          - competency: tachikawa/guidance\n            mark: ○\nsource',
        ],
      ],
      file: 'competency-tables/tachikawa/weights.mdx',
      at: '○\nsource',
      message: '「主事」の「指導育成能力」に○がありますが、「職層別に求められる能力」に当たる能力がありません。',
    },
  ]),
);

test('a difference that an erratum of the cell explains is accepted', () => {
  const weights = 'competency-tables/tachikawa/weights.mdx';
  const text = (MORE_DOCUMENTS[weights] ?? '').replace(
    '          - competency: tachikawa/guidance\nsource',
    '          - competency: tachikawa/guidance\n            mark: ◎\n            errata:\n              - kiyose/b29\nsource',
  );
  expect(problemsOf({ ...VALID_CATALOG, ...MORE_DOCUMENTS, [weights]: text })).toEqual([]);
});
