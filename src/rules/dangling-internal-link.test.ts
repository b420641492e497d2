import { breaksRule } from './test-support/check-broken.ts';

breaksRule('dangling-internal-link', [
  {
    what: '無い頁',
    edits: [['pages/about.mdx', '(/search/)', '(/serch/)']],
    file: 'pages/about.mdx',
    at: '[検索]',
    message: 'このサイトに「/serch/」という頁はありません。',
    maybe: '/search/',
  },
  {
    what: '手で書いた職の番地',
    edits: [['pages/about.mdx', '(/search/)', '(/kiyose/roles/kakarichou/)']],
    file: 'pages/about.mdx',
    at: '[検索]',
    message: 'このサイトに「/kiyose/roles/kakarichou/」という頁はありません。',
    maybe: 'organization:kiyose、/kiyose/roles/、role:kiyose/kacho-dairi',
  },
  {
    what: '相対の番地',
    edits: [['pages/about.mdx', '(/search/)', '(search.html)']],
    file: 'pages/about.mdx',
    at: '[検索]',
    message: 'リンク「search.html」の先が分かりません。',
  },
  {
    what: '空の番地',
    edits: [['pages/about.mdx', '(/search/)', '()']],
    file: 'pages/about.mdx',
    at: '[検索]',
    message: 'リンクの先が空です。',
  },
]);
