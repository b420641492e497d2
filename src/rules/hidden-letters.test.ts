import { expect, test } from 'vitest';
import { breaksRule, problemsOf } from './test-support/check-broken.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

breaksRule('hidden-letters', [
  {
    what: '向きを変える文字',
    edits: [['roles/kiyose/kakaricho.yaml', '部下や後輩を', '部下や\u202E後輩を\u2069']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '\u202E',
    message: '目に見えない制御の文字（U+202E、U+2069）があります。',
  },
  {
    what: '覚え書きの中の向きを変える文字',
    edits: [['roles/kiyose/kakaricho.yaml', 'tier: 監督職', '# 覚え書き\u202E\ntier: 監督職']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '\u202E',
    message: '目に見えない制御の文字（U+202E）があります。',
  },
  {
    what: '数で書いた制御の文字',
    edits: [['roles/kiyose/kakaricho.yaml', 'tier: 監督職', 'tier: 監督職\nnote: "係\\u001B[31m長"']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '"係',
    message: '目に見えない制御の文字（U+001B）があります。',
  },
  {
    what: '空の文字',
    edits: [['pages/about.mdx', '方針を自分', '方針\u0000を自分']],
    file: 'pages/about.mdx',
    at: '\u0000',
    message: '目に見えない制御の文字（U+0000）があります。',
  },
]);

test('a message never shows a control letter that a file holds as it is', () => {
  const path = 'roles/kiyose/kakaricho.yaml';
  const text = (VALID_CATALOG[path] ?? '').replace('tier: 監督職', 'tier: "\\e]8;;x\\a\\u202E"');
  const { message } = problemsOf({ ...VALID_CATALOG, [path]: text }).find(({ rule }) => rule === 'invalid-value') ?? {};
  expect(message).toBe('「tier」の値「〔U+001B〕]8;;x〔U+0007〕〔U+202E〕」は使えません。');
});
