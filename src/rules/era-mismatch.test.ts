import { breaksRule } from './test-support/check-broken.ts';

breaksRule('era-mismatch', [
  {
    what: '策定の西暦',
    edits: [['documents/kiyose/policy-ed4.yaml', 'issued: 2026-04', 'issued: 2025-04']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '2025-04',
    message: '「issued」の「2025-04」（西暦2025-04）が、「issuedEra」の「令和8年4月」と合いません。',
  },
  {
    what: '策定の和暦',
    edits: [['documents/kiyose/policy-ed4.yaml', 'issuedEra: 令和8年4月', 'issuedEra: 令和7年4月']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '令和7年4月',
    message: '「issuedEra」の「令和7年4月」（西暦2025-04）が、「issued」の「2026-04」と合いません。',
  },
  {
    what: '版の名前',
    edits: [['documents/kiyose/policy-ed4.yaml', 'edition: 令和8年版', 'edition: 令和6年版']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '令和6年版',
    message: '「edition」の「令和6年版」（西暦2024）が、「issued」の「2026-04」と合いません。',
  },
  {
    what: '西暦を消した',
    edits: [['documents/kiyose/policy-ed4.yaml', 'issued: 2026-04\n', '']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '令和8年4月',
    message: '策定の年月が「令和8年4月」とありますが、西暦（issued）がありません。',
    maybe: 'issued: 2026-04',
  },
  {
    what: '開催日',
    edits: [['committees/kiyose/policy-committee.yaml', 'date: 2026-01-15', 'date: 2026-01-16']],
    file: 'committees/kiyose/policy-committee.yaml',
    at: '2026-01-16',
    message: '西暦「2026-01-16」と、和暦「令和8年1月15日」が合いません。',
    maybe: '2026-01-15',
  },
  {
    what: '日付の無い開催日',
    edits: [['committees/kiyose/policy-committee.yaml', 'date: 2026-01-15', 'date: null']],
    file: 'committees/kiyose/policy-committee.yaml',
    at: 'date: null\n    dateText: 令和',
    message: '開催日の欄に「令和8年1月15日」とありますが、日付がありません。',
    maybe: '2026-01-15',
  },
  {
    what: '統計の列',
    edits: [['statistics/kiyose/managers-by-sex.yaml', 'label: 令和6年度', 'label: 令和5年度']],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: '令和5年度',
    message: '列の記号「r6」と見出し「令和5年度」の年が違います。',
  },
]);
