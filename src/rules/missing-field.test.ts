import { breaksRule } from './test-support/check-broken.ts';

breaksRule('missing-field', [
  {
    what: '項目を消した',
    edits: [['roles/kiyose/kakaricho.yaml', 'order: 3\n', '']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'tier: ',
    message: '「order」がありません。',
  },
  {
    what: 'MDXの項目を消した',
    edits: [['skills/kiyose/keyboard.mdx', 'minor: キーボード\n', '']],
    file: 'skills/kiyose/keyboard.mdx',
    at: 'category',
    message: '「minor」がありません。',
  },
  {
    what: '一覧の名前を消した',
    edits: [['personas/kiyose/general-staff.yaml', 'statements:\n', '']],
    file: 'personas/kiyose/general-staff.yaml',
    at: 'requiredSkillLevelBasis',
    message: '「statements」がありません。',
  },
  {
    what: '一覧の中の項目を消した',
    edits: [['statistics/kiyose/new-hires.yaml', '    label: 29～\n', '']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: [22, 5],
    message: '「label」がありません。',
  },
  {
    what: 'レベルを消した',
    edits: [['skills/kiyose/keyboard.mdx', 'level3: 該当なし\n', '']],
    file: 'skills/kiyose/keyboard.mdx',
    at: 'source',
    message: '「level3」がありません。',
  },
]);
