import { breaksRule } from './test-support/check-broken.ts';

breaksRule('forbidden-markup', [
  {
    what: 'HTMLのタグ',
    edits: [['pages/about.mdx', '方針を自分たちの言葉で言い換えています。', '<b>方針</b>を言い換えています。']],
    file: 'pages/about.mdx',
    at: '<b>',
    message: 'HTMLのタグ「<b>」は本文に書けません。',
  },
  {
    what: 'スクリプト',
    edits: [['pages/about.mdx', '方針を自分たちの言葉で言い換えています。', '<script src="/x.js" />方針です。']],
    file: 'pages/about.mdx',
    at: '<script',
    message: 'HTMLのタグ「<script>」は本文に書けません。',
  },
  {
    what: 'import',
    edits: [['pages/about.mdx', '---\n\n## 読', '---\n\nimport x from "x"\n\n## 読']],
    file: 'pages/about.mdx',
    at: 'import',
    message: 'import・export の文「import x from "x"」は本文に書けません。',
  },
  {
    what: '式',
    edits: [['pages/about.mdx', '方針を自分', '{1 + 1}方針を自分']],
    file: 'pages/about.mdx',
    at: '{1',
    message: '{ } で囲んだ式「1 + 1」は本文に書けません。',
  },
  {
    what: '外の画像',
    edits: [['pages/about.mdx', '方針を自分', '![図](https://example.com/a.png)方針を自分']],
    file: 'pages/about.mdx',
    at: '![図]',
    message: '画像「https://example.com/a.png」は、このサイトの外にあります。',
  },
  {
    what: '文の無い画像',
    edits: [['pages/about.mdx', '方針を自分', '![](/a.png)方針を自分']],
    file: 'pages/about.mdx',
    at: '![]',
    message: '画像「/a.png」に代わりの文がありません。',
  },
  {
    what: 'コードの囲み',
    edits: [['pages/about.mdx', '[検索]', '\n```js\nx\n```\n\n[検索]']],
    file: 'pages/about.mdx',
    at: '```js',
    message: 'Mermaid以外のコードの囲み「js」は本文に書けません。',
  },
]);
