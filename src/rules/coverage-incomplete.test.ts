import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'coverage-incomplete',
  withMoreDocuments([
    {
      what: '判断のファイルが無い',
      files: { 'coverage/mic/ojt.yaml': undefined },
      file: 'guideline-items/mic/ojt.yaml',
      at: [1, 1],
      message: '指針の項目「職場内研修の推進」に、各団体の判断がありません。',
    },
    {
      what: '一つの市の判断が無い',
      edits: [
        [
          'coverage/mic/off-jt.yaml',
          '  - organization: tachikawa\n    verdict: "no"\n    sections: []\n    reason: 見当たらない\n',
          '',
        ],
      ],
      file: 'coverage/mic/off-jt.yaml',
      at: 'verdicts:',
      message: '立川市についての判断がありません。',
    },
  ]),
);
