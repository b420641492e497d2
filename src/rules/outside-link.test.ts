import { breaksRule } from './test-support/check-broken.ts';

breaksRule('outside-link', [
  {
    what: '外のサイト',
    edits: [['pages/about.mdx', '(/search/)', '(https://www.soumu.go.jp/)']],
    file: 'pages/about.mdx',
    at: '[検索]',
    message: 'リンク「https://www.soumu.go.jp/」は、このサイトの外を指しています。',
  },
  {
    what: '文の中の番地',
    edits: [['pages/about.mdx', '方針を自分', '詳しくは https://www.soumu.go.jp/ 。方針を自分']],
    file: 'pages/about.mdx',
    at: 'https://',
    message: 'リンク「https://www.soumu.go.jp/」は、このサイトの外を指しています。',
  },
  {
    what: '文の中のメールの番地',
    edits: [['pages/about.mdx', '方針を自分', 'jinji@example.jp へ。方針を自分']],
    file: 'pages/about.mdx',
    at: 'jinji@',
    message: 'リンク「mailto:jinji@example.jp」は、このサイトの外を指しています。',
  },
]);
