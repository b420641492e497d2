import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'repeated-organization',
  withMoreDocuments([
    {
      what: '同じ団体の声が二つ',
      edits: [
        [
          'topics/evaluation.yaml',
          '  - organization: tachikawa\n    places: []',
          '  - organization: kiyose\n    places: []',
        ],
      ],
      file: 'topics/evaluation.yaml',
      at: 'kiyose\n    places: []',
      message: '「kiyose」の欄が二つあります。',
    },
    {
      what: '同じ団体の判断が二つ',
      edits: [['coverage/mic/off-jt.yaml', 'organization: tachikawa', 'organization: kiyose']],
      file: 'coverage/mic/off-jt.yaml',
      at: 'kiyose\n    verdict: "no"',
      message: '「kiyose」の欄が二つあります。',
    },
    {
      what: '記述も説明も無い',
      edits: [['topics/evaluation.yaml', '    missing: 記載はありません。\n', '']],
      file: 'topics/evaluation.yaml',
      at: 'tachikawa\n',
      message: 'この団体の欄に、記述（statements）も、記載が無いことの説明（missing）もありません。',
    },
    {
      what: '根拠の節が無い',
      edits: [
        [
          'topics/evaluation.yaml',
          '    places:\n      - kiyose/plan-ed3/hr-system#plan-evaluation\n',
          '    places: []\n',
        ],
      ],
      file: 'topics/evaluation.yaml',
      at: '[]\n    initiatives',
      message: '記述（statements）がありますが、根拠の節（places）がありません。',
    },
  ]),
);
