import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'years-out-of-order',
  withMoreDocuments([
    {
      what: '年度の前後',
      edits: [['plan-targets/kiyose/feedback.yaml', 'fiscalYear: 2016', 'fiscalYear: 2018']],
      file: 'plan-targets/kiyose/feedback.yaml',
      at: '2017',
      message: '2017年度が、2018年度の後に書かれています。',
    },
    {
      what: '年度の重なり',
      edits: [['plan-targets/kiyose/feedback.yaml', 'fiscalYear: 2017', 'fiscalYear: 2016']],
      file: 'plan-targets/kiyose/feedback.yaml',
      at: '2016\n    value: 2',
      message: '2016年度が二度書かれています。',
    },
    {
      what: '入庁年数の前後',
      edits: [['trainings/tachikawa/negotiation.yaml', 'yearTo: 10', 'yearTo: 3']],
      file: 'trainings/tachikawa/negotiation.yaml',
      at: '3\nbasis',
      message: '入庁5年目から入庁3年目までとあり、終わりが始まりより前です。',
    },
    {
      what: '年齢の前後',
      edits: [['career-bands/tachikawa/young-staff.yaml', 'ageFrom: 20', 'ageFrom: 30']],
      file: 'career-bands/tachikawa/young-staff.yaml',
      at: '29',
      message: '30歳から29歳までとあり、終わりが始まりより前です。',
    },
    {
      what: '節目の年次の前後',
      edits: [
        [
          'milestones/tachikawa/three-posts.yaml',
          'yearFrom: 1\nyearTo: 12\nyearToEarliest: 10',
          'yearFrom: 20\nyearTo: 12',
        ],
      ],
      file: 'milestones/tachikawa/three-posts.yaml',
      at: '12',
      message: '入庁20年目から入庁12年目までとあり、終わりが始まりより前です。',
    },
    {
      what: '節目の終わりの幅',
      edits: [['milestones/tachikawa/three-posts.yaml', 'yearToEarliest: 10', 'yearToEarliest: 12']],
      file: 'milestones/tachikawa/three-posts.yaml',
      at: '12\nbasis',
      message: '早いほうの終わり（入庁12年目）が、始まりと終わりの間にありません。',
    },
    {
      what: '年齢の表の前後',
      edits: [['documents/tachikawa/policy.yaml', 'lastAge: 65', 'lastAge: 20']],
      file: 'documents/tachikawa/policy.yaml',
      at: '20\n',
      message: '表の最後の年齢20歳が、入庁1年目の23歳より下です。',
    },
  ]),
);
