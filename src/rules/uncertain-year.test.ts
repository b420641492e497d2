import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'uncertain-year',
  withMoreDocuments([
    {
      what: '校訂注を外した',
      edits: [['plan-targets/kiyose/feedback.yaml', 'errata:\n  - kiyose/b29\n', '']],
      file: 'plan-targets/kiyose/feedback.yaml',
      at: 'false',
      message: '2017年度は確かでない（certain: false）とありますが、校訂注（errata）がありません。',
    },
  ]),
);
