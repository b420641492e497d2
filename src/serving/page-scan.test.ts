import { expect, test } from 'vitest';
import { scanPage, scanScript, scanStyle } from './page-scan.ts';

test('scripts inside a page are collected as they stand, whatever kind of script a browser acts upon', () => {
  const { scripts, faults } = scanPage(
    [
      '<script type="module">let a = "</p>";</script>',
      '<script>b()</script>',
      '<script type="speculationrules">{"prefetch":[]}</script>',
      '<script type="importmap">{}</script>',
      '<template><script type="module">c()</script></template>',
    ].join('\n'),
  );
  expect(scripts).toEqual(['let a = "</p>";', 'b()', '{"prefetch":[]}', '{}', 'c()']);
  expect(faults).toEqual([]);
});

test('scripts in files, data, comments and the texts of titles are none', () => {
  const { scripts } = scanPage(
    '<title><script>a()</script></title><!-- <script>b()</script> --><script src="/c.js"></script><script type="application/json">{}</script>',
  );
  expect(scripts).toEqual([]);
});

test.each([
  ['<p style="color: red">', '<p style="color: red">'],
  ['<style>p{}</style>', '<style>'],
  ['<button ONCLICK=\'x("a")\'>', '<button onclick="x("a")">'],
  ['<svg onload=x()>', '<svg onload="x()">'],
  ['<a href="javascript:x()">', '<a href="javascript:x()">'],
  ['<a href="&#106;avascript:x()">', '<a href="javascript:x()">'],
  ['<base href="/x/">', '<base>'],
  ['<iframe src="/a/"></iframe>', '<iframe>'],
  ['<meta http-equiv="Refresh" content="0">', '<meta http-equiv="refresh" content="0">'],
  [
    '<meta http-equiv="refresh" content="0; url=//evil.example/">',
    '<meta http-equiv="refresh" content="0; url=//evil.example/">',
  ],
  ['<img src="https://a.example/x.png">', '<img src="https://a.example/x.png">'],
  ['<img src="//a.example/x.png">', '<img src="//a.example/x.png">'],
  ['<img src="&#x2F;/a.example/x.png">', '<img src="//a.example/x.png">'],
  ['<img src="data:image/png;base64,AA">', '<img src="data:image/png;base64,AA">'],
  ['<img srcset="/a.png 1x, https://a.example/b.png 2x">', '<img srcset="/a.png 1x, https://a.example/b.png 2x">'],
  ['<link rel="preconnect" href="https://a.example">', '<link href="https://a.example">'],
  ['<use href="https://a.example/x.svg#a"/>', '<use href="https://a.example/x.svg#a">'],
  ['<form action="https://a.example/">', '<form action="https://a.example/">'],
  ['<a href="/a/" ping="https://a.example/">', '<a ping="https://a.example/">'],
  ['<script src="https://a.example/x.js"></script>', '<script src="https://a.example/x.js">'],
])('%s is a fault', (html, fault) => {
  expect(scanPage(`<p>a</p>${html}`).faults).toEqual([fault]);
});

test('an old address may lead on to a page of the site', () => {
  expect(scanPage('<meta http-equiv="refresh" content="0; url=/hr/jinzai/glossary/dx/">').faults).toEqual([]);
});

test('links that somebody presses, names of formats and addresses that are only said are no faults', () => {
  const html =
    '<a href="https://a.example/">x</a><a href="mailto:a@example.jp">x</a><svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg><link rel="canonical" href="https://a.example/"><img src="/a.png"><td data-on="1" data-style="x">on style="x"</td>';
  expect(scanPage(html).faults).toEqual([]);
});

test('a style sheet loads nothing from elsewhere', () => {
  expect(scanStyle('/* url(https://a.example) */ a{background:url(/a.png)}').faults).toEqual([]);
  expect(
    scanStyle('@import "https://a.example/x.css"; a{background:url( "//a.example/a.png" )} b{background:url(data:x)}')
      .faults,
  ).toEqual(['url(https://a.example/x.css)', 'url(//a.example/a.png)', 'url(data:x)']);
});

test('a script names no host and makes no program from text', () => {
  expect(scanScript('const a="http://www.w3.org/2000/svg";evaluate(1);x.eval(2)').faults).toEqual([]);
  expect(scanScript('fetch("https://a.example/x");new Function("a");eval ("b")').faults).toEqual([
    '//a.example',
    'new Function',
    'eval (',
  ]);
});
