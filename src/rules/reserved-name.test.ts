import { expect, test } from 'vitest';
import { breaksRule, problemsOf } from './test-support/check-broken.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

breaksRule('reserved-name', [
  {
    what: '節の記号',
    edits: [
      [
        'chapters/kiyose/policy-ed4/appendix.mdx',
        '<Erratum of="kiyose/a64" />',
        '<Erratum of="kiyose/a64" />\n\n<Section id="constructor" lead="付け足し" level="3" source="付録">\n\n付け足しです。\n\n</Section>',
      ],
    ],
    file: 'chapters/kiyose/policy-ed4/appendix.mdx',
    at: 'id="constructor"',
    message: '「constructor」は記号に使えません。',
  },
]);

test.each(['__proto__', 'constructor', 'prototype'])('%s is no name of a field', (name) => {
  const path = 'roles/kiyose/kakaricho.yaml';
  const text = `${VALID_CATALOG[path] ?? ''}${name}: { polluted: 1 }\n`;
  const found = problemsOf({ ...VALID_CATALOG, [path]: text }).filter(({ rule }) => rule === 'reserved-name');
  expect(found.map(({ message, line }) => [message, line])).toEqual([
    [`「${name}」は項目の名前に使えません。`, text.split('\n').length - 1],
  ]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('no file is called like a part of a program', () => {
  const found = problemsOf({ ...VALID_CATALOG, 'terms/constructor.yaml': 'name: x\n' });
  expect(found.filter(({ rule }) => rule === 'reserved-name').map(({ file, message }) => [file, message])).toEqual([
    ['src/content/terms/constructor.yaml', '「constructor」はファイルやフォルダーの名前に使えません。'],
  ]);
});
