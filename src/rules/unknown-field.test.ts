import { breaksRule } from './test-support/check-broken.ts';

breaksRule('unknown-field', [
  {
    what: '打ち間違い',
    edits: [['roles/kiyose/kakaricho.yaml', 'reading:', 'readng:']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'readng',
    message: '「readng」という項目はありません。',
    maybe: 'reading',
  },
  {
    what: '似ていない名前',
    edits: [['roles/kiyose/kakaricho.yaml', 'summary:', 'setsumei:']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'setsumei',
    message: '「setsumei」という項目はありません。',
    maybe: 'summary',
  },
  {
    what: '余分な項目',
    edits: [['roles/kiyose/kakaricho.yaml', 'order: 3', 'order: 3\ncolor: red']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'color',
    message: '「color」という項目はありません。',
  },
  {
    what: '深いところ',
    edits: [['statistics/kiyose/new-hires.yaml', '    sumOf:', '    sumof:']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: 'sumof',
    message: '「sumof」という項目はありません。',
    maybe: 'sumOf',
  },
  {
    what: '出典の中',
    edits: [['roles/kiyose/kakaricho.yaml', '  section: 5章（', '  secton: 5章（']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'secton',
    message: '「secton」という項目はありません。',
    maybe: 'section',
  },
]);
