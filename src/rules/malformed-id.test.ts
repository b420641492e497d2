import { breaksRule, copied } from './test-support/check-broken.ts';

breaksRule('malformed-id', [
  {
    what: '大文字のファイル名',
    files: {
      'roles/kiyose/kakaricho.yaml': undefined,
      'roles/kiyose/Kakaricho.yaml': copied('roles/kiyose/kakaricho.yaml'),
    },
    file: 'roles/kiyose/Kakaricho.yaml',
    at: [1, 1],
    message: 'ファイル名かフォルダー名の「Kakaricho」は、IDの書き方に合いません。',
    maybe: 'src/content/roles/kiyose/kakaricho.yaml',
  },
  {
    what: '深すぎるフォルダー',
    files: {
      'terms/kiyose/dx.yaml': copied(
        'terms/off-jt.yaml',
        ['Off-JT', 'DX'],
        ['おふじぇーてぃー', 'でぃーえっくす'],
        ['職場外研修', 'デジタル変革'],
      ),
    },
    file: 'terms/kiyose/dx.yaml',
    at: [1, 1],
    message: '用語のIDは「/」で区切った1つの部分でできていますが、「kiyose/dx」は2つです。',
  },
  {
    what: '項目のIDの大文字',
    edits: [['roles/kiyose/kakaricho.yaml', '  - kiyose/kacho-dairi', '  - kiyose/Kacho_dairi']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'kiyose/Kacho_dairi',
    message: '「nextRoles」のID「kiyose/Kacho_dairi」は、IDの書き方に合いません。',
    maybe: 'kiyose/kacho-dairi、kiyose/kacho',
  },
  {
    what: '#の後の大文字',
    edits: [['roles/kiyose/kakaricho.yaml', 'duties#table', 'duties#Table']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'kiyose/policy-ed4/duties#Table',
    message: '「at」のID「kiyose/policy-ed4/duties#Table」は、IDの書き方に合いません。',
    maybe: 'kiyose/policy-ed4/duties#table、kiyose/policy-ed4/appendix#table、kiyose/policy-ed4/development#table',
  },
  {
    what: '列の記号',
    edits: [['statistics/kiyose/new-hires.yaml', '- id: r6', '- id: R6']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: 'R6',
    message: '記号「R6」は、記号の書き方に合いません。',
    maybe: 'r6',
  },
  {
    what: '値の記号',
    edits: [['statistics/kiyose/new-hires.yaml', '      r6: 2', '      R6: 2']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: 'R6: 2',
    message: '「R6」は、記号の書き方に合いません。',
    maybe: 'r6',
  },
  {
    what: '節の記号',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', 'id="table"', 'id="Table"']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: 'id="Table"',
    message: '<Section> の記号「Table」は、記号の書き方に合いません。',
    maybe: 'table',
  },
]);
