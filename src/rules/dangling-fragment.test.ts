import { breaksRule } from './test-support/check-broken.ts';

breaksRule('dangling-fragment', [
  {
    what: '出典の節',
    edits: [['initiatives/kiyose/development.yaml', 'development#overview', 'development#overviews']],
    file: 'initiatives/kiyose/development.yaml',
    at: 'kiyose/policy-ed4/development#overviews',
    message: '章「kiyose/policy-ed4/development」に「#overviews」はありません。',
    maybe: 'kiyose/policy-ed4/development#overview',
  },
  {
    what: '本文のリンクのセル',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', '#kakaricho--ethics', '#kakaricho--etics']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: '[ここ]',
    message: '能力表「kiyose/duties」に「#kakaricho--etics」はありません。',
    maybe: 'kiyose/duties#kakaricho--ethics、kiyose/duties#kacho--ethics、kiyose/duties#kakaricho--vision',
  },
  {
    what: '同じ頁の中',
    edits: [['chapters/kiyose/policy-ed4/development.mdx', '(#training-methods)', '(#training-method)']],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: '[手法]',
    message: 'この頁に「#training-method」はありません。',
    maybe: '#training-methods',
  },
  {
    what: '幾つもの所から指される節の名前が変わった',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', 'id="table"', 'id="tabel"']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: 'id="tabel"',
    message: '記号「tabel」はどこからも指されず、7か所が指す「table」がここにありません。',
    maybe: 'table',
  },
]);
