import { expect, test } from 'vitest';
import { sentenceAt } from './superseded-as-current.ts';
import { breaksRule, problemsOf, withMoreDocuments } from './test-support/check-broken.ts';
import { MORE_DOCUMENTS } from './test-support/more-documents.ts';
import { PATHS } from './test-support/paths.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

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

/** A path of which a step leads to an initiative of the plan that was replaced. */
const oldStep = (why: string) =>
  (PATHS['paths/kiyose/mid-career.mdx'] ?? '').replace(
    '  - do: learn\n    skillCategory: kiyose/pc-operation\n    why: 道具に慣れるためです。',
    `  - do: learn\n    initiative: kiyose/plan-feedback\n    why: ${why}`,
  );

breaksRule(
  'superseded-as-current',
  withMoreDocuments(
    [
      {
        what: '旧版と断らない手順',
        files: { 'paths/kiyose/mid-career.mdx': oldStep('評価の説明を受けるためです。') },
        file: 'paths/kiyose/mid-career.mdx',
        at: 'kiyose/plan-feedback',
        message:
          '取組「kiyose/plan-feedback」は旧版の文書「kiyose/plan-ed3」のものですが、そのことがここに書かれていません。',
      },
    ],
    PATHS,
  ),
);

test('a step may lead to what was replaced when it says so', () => {
  const path = oldStep('旧版の計画で何をしていたかを知るためです。');
  expect(problemsOf({ ...VALID_CATALOG, ...MORE_DOCUMENTS, ...PATHS, 'paths/kiyose/mid-career.mdx': path })).toEqual(
    [],
  );
});

test('a sentence ends at 。, at the paragraph and at the item of a list', () => {
  const body =
    '前の文。次の\n[名前](role:kiyose/kacho)の文。後の文。\n\n- 一つ目\n- 二つ目\n  の続き\n\n| 旧版 |\n| 今 |';
  expect(sentenceAt(body, { line: 2, column: 1 })).toBe('次の\n[名前](role:kiyose/kacho)の文。');
  expect(sentenceAt(body, { line: 1, column: 1 })).toBe('前の文。');
  expect(sentenceAt(body, { line: 6, column: 3 })).toBe('- 二つ目\n  の続き');
  expect(sentenceAt(body, { line: 9, column: 3 })).toBe('| 今 |');
});
