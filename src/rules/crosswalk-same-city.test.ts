import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'crosswalk-same-city',
  withMoreDocuments([
    {
      what: '同じ市の二つ',
      edits: [
        [
          'crosswalks/rank-division-head.yaml',
          'organization: tachikawa\n    role: tachikawa/kacho',
          'organization: kiyose\n    role: kiyose/kacho-dairi',
        ],
      ],
      file: 'crosswalks/rank-division-head.yaml',
      at: 'kiyose\n    role: kiyose/kacho-dairi',
      message: '「kiyose」が、この行に二度出てきます。',
    },
    {
      what: '相手も理由も無い',
      edits: [['crosswalks/rank-section-chief.yaml', '\n    missing: この例には係長が無い', '']],
      file: 'crosswalks/rank-section-chief.yaml',
      at: 'tachikawa\n',
      message: '「tachikawa」に、職層（role）も、対応が無い理由（missing）もありません。',
    },
    {
      what: '相手と理由の両方',
      edits: [
        [
          'crosswalks/rank-section-chief.yaml',
          'role: kiyose/kakaricho',
          'role: kiyose/kakaricho\n    missing: 対応が無い',
        ],
      ],
      file: 'crosswalks/rank-section-chief.yaml',
      at: 'missing: 対応が無い',
      message: '「kiyose」に、職層（role）と、対応が無い理由（missing）の両方があります。',
    },
    {
      what: '職層の表に能力',
      edits: [['crosswalks/rank-division-head.yaml', 'role: tachikawa/kacho', 'competency: tachikawa/guidance']],
      file: 'crosswalks/rank-division-head.yaml',
      at: 'competency: tachikawa/guidance',
      message: '職層（role）の対応表に、能力（competency）が書かれています。',
      maybe: 'role',
    },
  ]),
);
