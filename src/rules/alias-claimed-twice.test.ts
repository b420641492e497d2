import { expect, test } from 'vitest';
import { breaksRule, problemsOf } from './test-support/check-broken.ts';
import { VALID_CATALOG } from './test-support/valid-catalog.ts';

breaksRule('alias-claimed-twice', [
  {
    what: '二つの用語の別名',
    edits: [['terms/off-jt.yaml', '  - 職場外研修', '  - 職場内研修']],
    file: 'terms/ojt.yaml',
    at: '職場内研修',
    message: '別名「職場内研修」は、「off-jt」の別名でもあります。',
  },
  {
    what: 'ほかの用語の名前',
    edits: [['terms/off-jt.yaml', '  - 職場外研修', '  - ojt']],
    at: 'ojt',
    message: '別名「ojt」は、「ojt」の名前でもあります。',
  },
  {
    what: '自分の名前',
    edits: [['terms/off-jt.yaml', '  - 職場外研修', '  - off-jt']],
    at: 'off-jt\ndef',
    message: '別名「off-jt」は、この項目の名前「Off-JT」と同じです。',
  },
  {
    what: '一つの用語だけの、分け合う別名',
    edits: [['terms/off-jt.yaml', 'definition: 職場を', 'sharedAliases:\n  - 集合研修\ndefinition: 職場を']],
    at: '集合研修',
    message: '分け合う別名「集合研修」が、この用語にしかありません。',
  },
  {
    what: 'ほかの用語だけの別名を、分け合う別名に',
    edits: [['terms/off-jt.yaml', 'definition: 職場を', 'sharedAliases:\n  - 職場内研修\ndefinition: 職場を']],
    at: '職場内研修',
    message: '分け合う別名「職場内研修」は、「ojt」の別名でもあります。',
  },
  {
    what: '自分の別名を、分け合う別名にも',
    edits: [['terms/off-jt.yaml', 'definition: 職場を', 'sharedAliases:\n  - 職場外研修\ndefinition: 職場を']],
    at: '職場外研修\ndef',
    message: '分け合う別名「職場外研修」は、この項目の別名「職場外研修」と同じです。',
  },
  {
    what: 'ほかの職の名前',
    edits: [['roles/kiyose/kakaricho.yaml', '  - 係長\n', '  - 課長\n']],
    at: '課長\nsummary',
    message: '別名「課長」は、「kiyose/kacho」の名前でもあります。',
  },
]);

test('an alias that every term which has it lists as shared is no fault', () => {
  const share = (path: string, before: string) =>
    (VALID_CATALOG[path] ?? '').replace(before, `sharedAliases:\n  - 研修の場\n${before}`);
  expect(
    problemsOf({
      ...VALID_CATALOG,
      'terms/ojt.yaml': share('terms/ojt.yaml', 'definition:'),
      'terms/off-jt.yaml': share('terms/off-jt.yaml', 'definition:'),
    }),
  ).toEqual([]);
});
