import { breaksRule } from './test-support/check-broken.ts';

breaksRule('wrong-type', [
  {
    what: '数のところの文字',
    edits: [['roles/kiyose/kakaricho.yaml', 'order: 3', 'order: 三']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '三',
    message: '「order」には数を書きますが、今の値は「三」です。',
  },
  {
    what: '引用符の付いた数',
    edits: [['roles/kiyose/kakaricho.yaml', 'order: 3', 'order: "3"']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '"3"',
    message: '「order」には数を書きますが、今の値は「3」です。',
  },
  {
    what: '引用符の無い番号',
    edits: [['plans/kiyose/comprehensive-plan-ed5.yaml', '"11"', '11']],
    file: 'plans/kiyose/comprehensive-plan-ed5.yaml',
    at: '11\n',
    message: '「number」には文字を書きますが、今の値は「11」です。',
  },
  {
    what: '端数のある順番',
    edits: [['roles/kiyose/kakaricho.yaml', 'order: 3', 'order: 3.5']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '3.5',
    message: '「order」には整数を書きますが、今の値は「3.5」です。',
  },
  {
    what: '一覧のところの文',
    edits: [['personas/kiyose/general-staff.yaml', 'statements:\n  - デジ', 'statements: デジ']],
    file: 'personas/kiyose/general-staff.yaml',
    at: 'デジタルツールを',
    message:
      '「statements」には一覧（各行の頭に「- 」）を書きますが、今の値は「デジタルツールを使い、仕事を効率よく回す」です。',
  },
  {
    what: '真偽のところの文字',
    edits: [['terms/ojt.yaml', 'explain: true', 'explain: はい']],
    file: 'terms/ojt.yaml',
    at: 'はい',
    message: '「explain」にはtrue か falseを書きますが、今の値は「はい」です。',
  },
  {
    what: 'レベルの一覧でない文',
    edits: [['skills/kiyose/keyboard.mdx', 'level3: 該当なし', 'level3: 該当しない']],
    file: 'skills/kiyose/keyboard.mdx',
    at: '該当しない',
    message: '「level3」の値「該当しない」は、一覧でも「該当なし」でもありません。',
    maybe: '該当なし',
  },
  {
    what: '項目の形でないファイル',
    files: { 'changes/kiyose-policy-included.yaml': '- 一つ目\n' },
    file: 'changes/kiyose-policy-included.yaml',
    at: [1, 1],
    message: 'このファイルは「項目名: 値」の形になっていません。',
  },
]);
