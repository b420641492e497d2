import { expect, test } from 'vitest';
import { type Break, breaksRule, problemsOf } from './test-support/check-broken.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

const written = (what: string, value: string, at: string, message: string): Break => ({
  what,
  edits: [['roles/kiyose/kakaricho.yaml', 'reading: かかりちょうきゅう', `reading: ${value}`]],
  file: 'roles/kiyose/kakaricho.yaml',
  at,
  message,
});

breaksRule('yaml-machinery', [
  written('型の指定', '!!str かかりちょうきゅう', '!!str', '「!!str」は型の指定になり、文字として読まれません。'),
  written(
    'プログラムの型',
    '!!js/function かかりちょうきゅう',
    '!!js',
    '「!!js/function」は型の指定になり、文字として読まれません。',
  ),
  written('目印', '&yomi かかりちょうきゅう', '&yomi', '「&yomi」は目印になり、文字として読まれません。'),
  written('目印の無い写し', '*yomi', '*yomi', '「*yomi」はほかの値の写しになり、文字として読まれません。'),
  {
    what: '二通りに読める数',
    edits: [['roles/kiyose/kakaricho.yaml', 'tier: 監督職', 'tier: 監督職\nnote: 2026-04-01T00:00:00Z']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '2026-04-01T',
    message: '「2026-04-01T00:00:00Z」は、プログラムによって読み方が変わります。',
  },
  {
    what: 'YAMLへの指図',
    edits: [['roles/kiyose/kakaricho.yaml', 'name: 係長級', '%YAML 1.2\n---\nname: 係長級']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '%YAML',
    message: '「%YAML 1.2」はYAMLへの指図で、内容のファイルには書けません。',
  },
]);

test.each(['1e999', '-1e400', '0b11', '+.5', '-0', '2026-04-01 10:00'])('%s is read in several ways', (value) => {
  const path = 'roles/kiyose/kakaricho.yaml';
  const text = (VALID_CATALOG[path] ?? '').replace('order: 3', `order: ${value}`);
  const found = problemsOf({ ...VALID_CATALOG, [path]: text }).filter(({ rule }) => rule === 'yaml-machinery');
  expect(found.map(({ message }) => message)).toEqual([`「${value}」は、プログラムによって読み方が変わります。`]);
});
