import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'coverage-without-clause',
  withMoreDocuments([
    {
      what: '根拠の節を消した',
      edits: [
        [
          'coverage/mic/ojt.yaml',
          '    sections:\n      - kiyose/policy-ed4/development#training-methods\n',
          '    sections: []\n',
        ],
      ],
      file: 'coverage/mic/ojt.yaml',
      at: 'partly',
      message: '判断は「一部」（partly）ですが、答えている節（sections）がありません。',
      maybe: 'no',
    },
    {
      what: '記載なしの判断に節を書いた',
      edits: [['coverage/mic/ojt.yaml', 'verdict: partly', 'verdict: "no"']],
      file: 'coverage/mic/ojt.yaml',
      at: '"no"\n    sections:\n',
      message: '判断は「なし」（no）ですが、答えている節（sections）が1つあります。',
      maybe: 'partly、yes',
    },
  ]),
);
