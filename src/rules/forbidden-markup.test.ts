import { expect, test } from 'vitest';
import { breaksRule, problemsOf } from './test-support/check-broken.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

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
    what: '別のサイトの画像を指す逆さの斜線',
    edits: [['pages/about.mdx', '方針を自分', '![図](/\\\\example.com/a.png)方針を自分']],
    file: 'pages/about.mdx',
    at: '![図]',
    message: '画像「/\\example.com/a.png」は、このサイトの外にあります。',
  },
  {
    what: '分けて書いた番地',
    edits: [['pages/about.mdx', '[検索]', '[ここ][x]\n\n[x]: javascript:alert(1)\n\n[検索]']],
    file: 'pages/about.mdx',
    at: '[x]: ',
    message: '番地「javascript:alert(1)」を別の行に分けた書き方は使えません。',
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

test.each([
  [
    '<a onclick="x">い</a>',
    ['HTMLのタグ「<a>」は本文に書けません。', '「onclick」は動きを付ける項目で、本文に書けません。'],
  ],
  [
    '<img OnError={x} />',
    ['HTMLのタグ「<img>」は本文に書けません。', '「OnError」は動きを付ける項目で、本文に書けません。'],
  ],
  ['<iframe srcdoc="x" />', ['HTMLのタグ「<iframe>」は本文に書けません。']],
  [
    '<svg><a href="javascript:x">い</a></svg>',
    ['HTMLのタグ「<svg>」は本文に書けません。', 'HTMLのタグ「<a>」は本文に書けません。'],
  ],
  ['<style>あ</style>', ['HTMLのタグ「<style>」は本文に書けません。']],
  ['<p {...x}>い</p>', ['HTMLのタグ「<p>」は本文に書けません。']],
  ['<>い</>', ['HTMLのタグ「<>」は本文に書けません。']],
  ['{/* 覚え書き */}', ['{ } で囲んだ式「/* 覚え書き */」は本文に書けません。']],
])('every part of %s is named', (written, messages) => {
  const path = 'pages/about.mdx';
  const text = (VALID_CATALOG[path] ?? '').replace('方針を自分', `${written}方針を自分`);
  expect(problemsOf({ ...VALID_CATALOG, [path]: text }).map(({ message }) => message)).toEqual(messages);
});
