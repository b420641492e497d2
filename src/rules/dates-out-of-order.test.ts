import { breaksRule } from './test-support/check-broken.ts';

breaksRule('dates-out-of-order', [
  {
    what: '確認日が未来',
    edits: [['documents/kiyose/policy-ed4.yaml', 'lastReviewed: 2026-11-01', 'lastReviewed: 2026-12-01']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '2026-12-01',
    message: '最終確認日「2026-12-01」が、今日（2026-11-21）より後です。',
  },
  {
    what: '次回が前回より前',
    edits: [['documents/kiyose/policy-ed4.yaml', 'nextReview: 2027-04-01', 'nextReview: 2026-04-01']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '2026-04-01\nsummary',
    message: '次回確認日「2026-04-01」が、最終確認日「2026-11-01」より後ではありません。',
  },
  {
    what: '施行が策定より前',
    edits: [['documents/kiyose/policy-ed4.yaml', 'effectiveDate: 2026-04-01', 'effectiveDate: 2025-04-01']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '2025-04-01',
    message: '施行日「2025-04-01」が、策定の年月より前です。',
  },
  {
    what: '前の版が後',
    edits: [
      ['documents/kiyose/policy-ed3.yaml', 'issuedEra: 平成28年', 'issued: 2027-04'],
      ['documents/kiyose/policy-ed3.yaml', 'edition: 平成28年見直し\n', ''],
      ['documents/kiyose/policy-ed3.yaml', '（平成28年見直し）', '（見直し）'],
    ],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: 'kiyose/policy-ed3',
    message: '前の版「kiyose/policy-ed3」の方が、この版より後に出ています。',
  },
  {
    what: '会議の順',
    edits: [
      [
        'committees/kiyose/policy-committee.yaml',
        'date: 2026-01-15\n    dateText: 令和8年1月15日',
        'date: 2026-03-15\n    dateText: 令和8年3月15日',
      ],
    ],
    file: 'committees/kiyose/policy-committee.yaml',
    at: '2026-02-10',
    message: '開催日「2026-02-10」が、前後の回の日付と順に並びません。',
  },
  {
    what: '策定より後の会議',
    edits: [
      [
        'committees/kiyose/policy-committee.yaml',
        'date: 2026-02-10\n    dateText: 令和8年2月10日',
        'date: 2026-12-10\n    dateText: 令和8年12月10日',
      ],
    ],
    file: 'committees/kiyose/policy-committee.yaml',
    at: '2026-12-10',
    message: '開催日「2026-12-10」が、文書の策定より後です。',
  },
  {
    what: '未来の変更',
    edits: [['changes/kiyose-policy-included.yaml', 'date: 2026-11-01', 'date: 2027-11-01']],
    file: 'changes/kiyose-policy-included.yaml',
    at: '2027-11-01',
    message: '変更した日「2027-11-01」が、今日（2026-11-21）より後です。',
  },
  {
    what: '未来の移動',
    edits: [['moves/kiyose.yaml', 'date: 2026-10-01', 'date: 2027-10-01']],
    file: 'moves/kiyose.yaml',
    at: '2027-10-01',
    message: '変更した日「2027-10-01」が、今日（2026-11-21）より後です。',
  },
]);
