import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'untrained-ability',
  withMoreDocuments([
    {
      what: '研修から能力を外した',
      edits: [
        [
          'trainings/tachikawa/new-managers.yaml',
          'competencies:\n  - tachikawa/guidance',
          'competencies:\n  - tachikawa/perseverance',
        ],
      ],
      file: 'competencies/tachikawa/guidance.yaml',
      at: '指導育成能力',
      message: '「指導育成能力」は課長級に特に必要（◎）ですが、育てる研修がありません。',
    },
  ]),
);
