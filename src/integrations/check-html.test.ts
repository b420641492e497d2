import { expect, test } from 'vitest';
import { checkHtml, htmlRules } from './check-html.ts';

const page = (body: string) =>
  `<!DOCTYPE html><html lang="ja"><head><meta charset="utf-8"><title>見本</title></head><body>${body}</body></html>`;
const rules = (body: string) => checkHtml(page(body), 'sample.html').map(({ rule }) => rule);

test('a sound page has no fault', () => {
  expect(rules('<main><h1>見出し</h1><table><thead><tr><th scope="col">列</th></tr></thead></table></main>')).toEqual(
    [],
  );
});

test.each([
  ['a paragraph in a paragraph', '<p>外<p>内</p></p>', 'close-order'],
  ['a list in a sentence', '<span><ul><li>項目</li></ul></span>', 'element-permitted-content'],
  ['an id that occurs twice', '<p id="a">一</p><p id="a">二</p>', 'no-dup-id'],
  ['a label without its field', '<label for="nowhere">名前</label>', 'no-missing-references'],
  ['a style in an attribute', '<p style="color: red">赤</p>', 'no-inline-style'],
  [
    'a word for filling in where it is not allowed',
    '<input type="radio" name="a" autocomplete="off">',
    'valid-autocomplete',
  ],
  ['a picture without words', '<img src="a.png">', 'wcag/h37'],
  ['a role that the element has anyway', '<table role="table"><tr><td>1</td></tr></table>', 'no-redundant-role'],
])('finds %s', (_, body, rule) => {
  expect(rules(body)).toContain(rule);
});

test('a fault says which page and where in it', () => {
  expect(checkHtml(page('<p id="a">一</p><p id="a">二</p>'), 'sample.html')).toEqual([
    { page: 'sample.html', rule: 'no-dup-id', message: 'Duplicate ID "a"', selector: 'html > body > p:nth-child(2)' },
  ]);
});

test('all that html-validate recommends is in force, but for what is named with its reason', () => {
  expect(htmlRules()).toEqual(expect.arrayContaining(['doctype-html', 'wcag/h30', 'aria-label-misuse', 'no-dup-id']));
  expect(htmlRules()).not.toContain('require-sri');
  expect(htmlRules()).not.toContain('wcag/h32');
});
