import { breaksRule, copied, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'unlinked-training',
  withMoreDocuments([
    {
      what: '何も育てない研修',
      files: {
        'trainings/tachikawa/law.yaml': copied(
          'trainings/tachikawa/negotiation.yaml',
          ['折衝・交渉', '行政法'],
          ['order: 1', 'order: 3'],
          ['competencies:\n  - tachikawa/negotiation\n', ''],
        ),
      },
      file: 'trainings/tachikawa/law.yaml',
      at: [1, 7],
      message: '研修「行政法」が、どの能力にもスキルにも結び付いていません。',
    },
  ]),
);
