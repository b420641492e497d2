import { breaksRule } from './test-support/check-broken.ts';

breaksRule('prose-structure', [
  {
    what: '出典の無い節',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', ' source="5章"', '']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: '<Section',
    message: '<Section> に「source」がありません。',
  },
  {
    what: '見出しの無い節',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', ' heading="各職責において必要な意識及び能力"', '']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: '<Section',
    message: '節に見出しがありません。',
  },
  {
    what: '見出しと小見出し',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', ' level="2"', ' lead="表" level="2"']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: 'lead=',
    message: '節に、原文の見出し（heading）とこのサイトの小見出し（lead）の両方があります。',
  },
  {
    what: '使えない深さ',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', 'level="2"', 'level="5"']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: 'level=',
    message: '<Section> の「level」の値「5」は使えません。',
    maybe: '2、3、4',
  },
  {
    what: '合わない深さ',
    edits: [
      [
        'chapters/kiyose/policy-ed4/development.mdx',
        'heading="研修の広域化" level="3"',
        'heading="研修の広域化" level="2"',
      ],
    ],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: 'level="2" source="6章【①人材の育成】(2)-2"',
    message: '節の深さが level="2" ですが、この位置では level="3" です。',
    maybe: '3',
  },
  {
    what: '節の外の文',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', '---\n\n<Section', '---\n\nはじめに。\n\n<Section']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: 'はじめに',
    message: '節（Section）の外に文があります。',
  },
  {
    what: '#の見出し',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', '職ごとの表です。', '## 表\n\n職ごとの表です。']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: '## 表',
    message: '見出し「表」が「#」で書かれています。',
  },
  {
    what: '節の無い章',
    files: {
      'chapters/kiyose/policy-ed4/empty.mdx':
        '---\nnumber: 別添\ntitle: 統計と別添\norder: 4\nsummary: 統計と別添の一覧です。\nsource:\n  document: kiyose/policy-ed4\n  section: 別添\n---\n\n',
    },
    file: 'chapters/kiyose/policy-ed4/empty.mdx',
    at: [1, 1],
    message: '章の本文に、節（Section）が一つもありません。',
  },
]);
