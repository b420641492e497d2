import { breaksRule } from './test-support/check-broken.ts';

breaksRule('outside-link', [
  {
    what: '外のサイト',
    edits: [['pages/about.mdx', '(/search/)', '(https://www.soumu.go.jp/)']],
    file: 'pages/about.mdx',
    at: '[検索]',
    message: 'リンク「https://www.soumu.go.jp/」は、このサイトの外を指しています。',
  },
]);
