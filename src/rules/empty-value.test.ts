import { breaksRule } from './test-support/check-broken.ts';

breaksRule('empty-value', [
  {
    what: '値を消した',
    edits: [['roles/kiyose/kakaricho.yaml', 'name: 係長級', 'name:']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'name',
    message: '「name」の値が空です。',
  },
  {
    what: '空の引用符',
    edits: [['roles/kiyose/kakaricho.yaml', 'name: 係長級', 'name: ""']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '""',
    message: '「name」の値が空です。',
  },
  {
    what: '空の一覧',
    edits: [
      [
        'personas/kiyose/general-staff.yaml',
        'statements:\n  - デジタルツールを使い、仕事を効率よく回す',
        'statements: []',
      ],
    ],
    file: 'personas/kiyose/general-staff.yaml',
    at: '[]',
    message: '「statements」の値が空です。',
  },
  {
    what: '一覧の空の行',
    edits: [['roles/kiyose/kakaricho.yaml', '  - 係長\n', '  -\n']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: [7, 4],
    message: '「aliases」の値が空です。',
  },
  {
    what: '空のファイル',
    files: { 'changes/kiyose-policy-included.yaml': '' },
    file: 'changes/kiyose-policy-included.yaml',
    at: [1, 1],
    message: 'このファイルには項目が一つもありません。',
  },
]);
