import { breaksRule } from './test-support/check-broken.ts';

breaksRule('empty-level', [
  {
    what: '空の一覧',
    edits: [['skills/kiyose/keyboard.mdx', 'level3: 該当なし', 'level3: []']],
    file: 'skills/kiyose/keyboard.mdx',
    at: '[]',
    message: '「level3」に、できることがありません（今の値: （一覧））。',
    maybe: '該当なし',
  },
  {
    what: '値が無い',
    edits: [['skills/kiyose/keyboard.mdx', 'level3: 該当なし', 'level3:']],
    file: 'skills/kiyose/keyboard.mdx',
    at: 'level3',
    message: '「level3」に、できることがありません（今の値: （空））。',
    maybe: '該当なし',
  },
  {
    what: '横線だけ',
    edits: [['skills/kiyose/keyboard.mdx', 'level3: 該当なし', 'level3: "-"']],
    file: 'skills/kiyose/keyboard.mdx',
    at: '"-"',
    message: '「level3」に、できることがありません（今の値: -）。',
    maybe: '該当なし',
  },
]);
