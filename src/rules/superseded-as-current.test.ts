import { expect, test } from 'vitest';
import { sentenceAt } from './superseded-as-current.ts';
import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'superseded-as-current',
  withMoreDocuments([
    {
      what: '旧版と断らずに取組を指す文',
      edits: [
        [
          'pages/about.mdx',
          '[検索](/search/)もできます。',
          '[評価の説明](initiative:kiyose/plan-feedback)もあります。',
        ],
      ],
      file: 'pages/about.mdx',
      at: '[評価の説明]',
      message:
        '取組「kiyose/plan-feedback」は旧版の文書「kiyose/plan-ed3」のものですが、そのことがここに書かれていません。',
    },
    {
      what: '隣の文だけが断っている',
      edits: [
        [
          'pages/about.mdx',
          '[検索](/search/)もできます。',
          '旧版もあります。[評価の説明](initiative:kiyose/plan-feedback)をします。',
        ],
      ],
      file: 'pages/about.mdx',
      at: '[評価の説明]',
      message:
        '取組「kiyose/plan-feedback」は旧版の文書「kiyose/plan-ed3」のものですが、そのことがここに書かれていません。',
    },
    {
      what: '旧版と断らない主題',
      edits: [
        [
          'topics/evaluation.yaml',
          '      - 平成28年版の実施計画に、評価の説明を挙げていた\n',
          '      - 評価の説明を挙げる\n',
        ],
        ['topics/evaluation.yaml', '    initiatives:\n      - kiyose/plan-feedback\n', ''],
      ],
      file: 'topics/evaluation.yaml',
      at: 'kiyose/plan-ed3',
      message:
        '章「kiyose/plan-ed3/hr-system」は旧版の文書「kiyose/plan-ed3」のものですが、そのことがここに書かれていません。',
    },
    {
      what: '旧版と断らない判断',
      edits: [
        [
          'coverage/mic/ojt.yaml',
          'kiyose/policy-ed4/development#training-methods',
          'kiyose/plan-ed3/hr-system#plan-evaluation',
        ],
      ],
      file: 'coverage/mic/ojt.yaml',
      at: 'kiyose/plan-ed3',
      message:
        '章「kiyose/plan-ed3/hr-system」は旧版の文書「kiyose/plan-ed3」のものですが、そのことがここに書かれていません。',
    },
  ]),
);

test('a sentence ends at 。, at the paragraph and at the item of a list', () => {
  const body =
    '前の文。次の\n[名前](role:kiyose/kacho)の文。後の文。\n\n- 一つ目\n- 二つ目\n  の続き\n\n| 旧版 |\n| 今 |';
  expect(sentenceAt(body, { line: 2, column: 1 })).toBe('次の\n[名前](role:kiyose/kacho)の文。');
  expect(sentenceAt(body, { line: 1, column: 1 })).toBe('前の文。');
  expect(sentenceAt(body, { line: 6, column: 3 })).toBe('- 二つ目\n  の続き');
  expect(sentenceAt(body, { line: 9, column: 3 })).toBe('| 今 |');
});
