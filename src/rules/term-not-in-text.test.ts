import { expect, test } from 'vitest';
import { breaksRule, problemsOf } from './test-support/check-broken.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

breaksRule('term-not-in-text', [
  {
    what: '本文に無い書き方（別名の一つが本文にある）',
    edits: [
      ['terms/ojt.yaml', 'term: OJT', 'term: オンザジョブトレーニング'],
      ['terms/ojt.yaml', 'reading: おーじぇーてぃー', 'reading: おんざじょぶとれーにんぐ'],
      ['terms/ojt.yaml', '  - 職場内研修', '  - 研修の広域化'],
    ],
    file: 'terms/ojt.yaml',
    at: 'オンザジョブトレーニング',
    message: '用語「オンザジョブトレーニング」は、このサイトの本文に出てきません。',
    maybe: '研修の広域化',
  },
  {
    what: '一字違い',
    edits: [
      ['terms/ojt.yaml', 'term: OJT', 'term: キーポード'],
      ['terms/ojt.yaml', 'reading: おーじぇーてぃー', 'reading: きーぽーど'],
      ['terms/ojt.yaml', '  - 職場内研修', '  - 鍵盤の操作'],
    ],
    file: 'terms/ojt.yaml',
    at: 'キーポード',
    message: '用語「キーポード」は、このサイトの本文に出てきません。',
    maybe: 'キーボード',
  },
]);

test('width, capitals, spaces and emphasis do not count', () => {
  const term = (VALID_CATALOG['terms/ojt.yaml'] ?? '')
    .replace('term: OJT', 'term: ＫＥＹ ＢＯＡＲＤ')
    .replace('reading: おーじぇーてぃー', 'reading: きーぼーど');
  const skill = `${VALID_CATALOG['skills/kiyose/keyboard.mdx'] ?? ''}\n**Key**boardを使います。\n`;
  expect(
    problemsOf({ ...VALID_CATALOG, 'terms/ojt.yaml': term, 'skills/kiyose/keyboard.mdx': skill }).filter(
      ({ rule }) => rule === 'term-not-in-text',
    ),
  ).toEqual([]);
});
