import { breaksRule, copied } from './test-support/check-broken.ts';

breaksRule('unreadable-file', [
  {
    what: '字下げのくずれ',
    edits: [['roles/kiyose/kakaricho.yaml', '  - 係長', '   係長: x\n  - 係長']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: [8, 1],
    message:
      'YAMLとして読めません。「:」の書き方か字下げが合っていません。文の中に「: 」があるときは全体を "…" で囲みます。（A block sequence may not be used as an implicit map key）',
  },
  {
    what: '同じ項目が二度',
    edits: [['roles/kiyose/kakaricho.yaml', 'tier: 監督職', 'tier: 監督職\norder: 3']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: [5, 1],
    message: 'YAMLとして読めません。同じ項目が二度書かれています。（Map keys must be unique）',
  },
  {
    what: '文の中のコロン',
    edits: [['documents/kiyose/policy-ed4.yaml', 'summary: 清瀬市が', 'summary: 方針: 清瀬市が']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: '方針: ',
    message:
      'YAMLとして読めません。「:」の書き方か字下げが合っていません。文の中に「: 」があるときは全体を "…" で囲みます。（Nested mappings are not allowed in compact mappings）',
  },
  {
    what: '文の途中の「#」',
    edits: [['roles/kiyose/kakaricho.yaml', 'tier: 監督職', 'tier: 監督職 #要確認']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '#要確認',
    message: '「#要確認」は読み飛ばされます。空白の後の「#」から行末までは、覚え書きとして扱われるためです。',
  },
  {
    what: '閉じない引用符',
    edits: [['plans/kiyose/comprehensive-plan-ed5.yaml', '"11"', '"11']],
    file: 'plans/kiyose/comprehensive-plan-ed5.yaml',
    at: [11, 16],
    message: 'YAMLとして読めません。引用符が閉じていません。（Missing closing "quote）',
  },
  {
    what: '閉じないタグ',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', '</Section>', '']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: '<Section',
    message:
      '本文をMDXとして読めません。開いたタグと閉じるタグがそろっていません。（Expected a closing tag for `<Section>`）',
  },
  {
    what: '本文の波かっこ',
    edits: [['pages/about.mdx', '方針を', '方針{を']],
    file: 'pages/about.mdx',
    at: '{を',
    message:
      '本文をMDXとして読めません。「{」と「}」は本文に書けません。（Unexpected end of file in expression, expected a corresponding closing brace for `{`）',
  },
  {
    what: '先頭の --- が無い',
    edits: [['pages/about.mdx', '---\ntitle', 'title']],
    file: 'pages/about.mdx',
    at: [1, 1],
    message: 'ファイルの先頭に --- で囲んだ項目がありません。',
  },
  {
    what: '「!」で始まる文字',
    edits: [['roles/kiyose/kakaricho.yaml', 'reading: かかりちょうきゅう', 'reading: !重要']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '重要',
    message:
      'YAMLとして読めません。値の始まりに使えない記号があります。値全体を "…" で囲みます。（Tags and anchors must be separated from the next token by white space）',
  },
  {
    what: 'HTMLの覚え書き',
    edits: [['pages/about.mdx', '方針を', '<!-- 方針 -->方針を']],
    file: 'pages/about.mdx',
    at: '!-- 方針',
    message:
      '本文をMDXとして読めません。「<!-- … -->」の覚え書きは本文に書けません。（Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`)）',
  },
  {
    what: '深く重なったタグ',
    edits: [['pages/about.mdx', '方針を', `${'<Note>'.repeat(30)}${'</Note>'.repeat(30)}方針を`]],
    file: 'pages/about.mdx',
    at: [8, 139],
    message: '本文をMDXとして読めません。一覧・引用・タグの重なりが深すぎます。（Nested more than 24 levels deep）',
  },
  {
    what: '決められていないフォルダー',
    files: { 'rolls/kiyose/x.yaml': 'name: x\n' },
    file: 'rolls/kiyose/x.yaml',
    at: [1, 1],
    message: '「rolls」は内容の置き場所として決められていません。',
    maybe: 'roles',
  },
  {
    what: '拡張子',
    files: {
      'roles/kiyose/kakaricho.yaml': undefined,
      'roles/kiyose/kakaricho.yml': copied('roles/kiyose/kakaricho.yaml'),
    },
    file: 'roles/kiyose/kakaricho.yml',
    at: [1, 1],
    message: '拡張子「.yml」は、このフォルダーでは使えません。',
    maybe: '.yaml',
  },
]);
