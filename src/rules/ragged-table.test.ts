import { breaksRule } from './test-support/check-broken.ts';

breaksRule('ragged-table', [
  {
    what: 'セルを消した',
    edits: [
      [
        'competency-tables/kiyose/duties.mdx',
        '          - competency: kiyose/vision\n            statements:\n              - 施策を企画・立案できる\n',
        '',
      ],
    ],
    file: 'competency-tables/kiyose/duties.mdx',
    at: [13, 9],
    message: '「kacho」の行に、列「kiyose/vision」のセルがありません。',
  },
  {
    what: '列の無いセル',
    edits: [['competency-tables/kiyose/duties.mdx', '      - kiyose/vision\n    rows', '    rows']],
    file: 'competency-tables/kiyose/duties.mdx',
    at: 'columns',
    message: '3つの行に「kiyose/vision」のセルがありますが、列の一覧にありません。',
    maybe: 'kiyose/ethics',
  },
  {
    what: '二重のセル',
    edits: [
      [
        'competency-tables/kiyose/duties.mdx',
        '          - competency: kiyose/vision\n            statements:\n              - 施策を企画・立案できる',
        '          - competency: kiyose/ethics\n            statements:\n              - 施策を企画・立案できる',
      ],
    ],
    file: 'competency-tables/kiyose/duties.mdx',
    at: [17, 25],
    message: '「kacho」の行に、列「kiyose/ethics」のセルが二つあります（「kiyose/vision」のセルがありません）。',
    maybe: 'kiyose/vision',
  },
  {
    what: '二重の列',
    edits: [
      ['competency-tables/kiyose/duties.mdx', '      - kiyose/vision\n    rows', '      - kiyose/ethics\n    rows'],
    ],
    file: 'competency-tables/kiyose/duties.mdx',
    at: [10, 9],
    message: '列「kiyose/ethics」が二度書かれています。',
    maybe: 'kiyose/vision',
  },
  {
    what: '二重の行',
    edits: [['competency-tables/kiyose/duties.mdx', '- role: kiyose/kakaricho', '- role: kiyose/kacho']],
    file: 'competency-tables/kiyose/duties.mdx',
    at: 'kiyose/kacho\n        cells:\n          - competency: kiyose/ethics\n            statements:\n              - 公正',
    message: 'この表に、「kiyose/kacho」の行が二つあります。',
  },
  {
    what: '人材像のセルの観点',
    edits: [
      [
        'persona-tables/kiyose/digital-personas.mdx',
        '      - dimension: use-tools\n        statements:\n          - ツールを',
        '      - dimension: use-tool\n        statements:\n          - ツールを',
      ],
    ],
    file: 'persona-tables/kiyose/digital-personas.mdx',
    at: 'use-tool\n',
    message: '「general-staff」の行の「use-tool」は、この表の列にありません。',
    maybe: 'use-tools',
  },
  {
    what: '観点の記号が変わった',
    edits: [['persona-tables/kiyose/digital-personas.mdx', '- id: use-tools', '- id: tools']],
    file: 'persona-tables/kiyose/digital-personas.mdx',
    at: 'tools\n    major',
    message: '列「tools」のセルはどの行にも無く、どの行も「use-tools」と書いています。',
    maybe: 'use-tools',
  },
  {
    what: '統計の値を消した',
    edits: [['statistics/kiyose/new-hires.yaml', '      r6: 2\n', '']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: 'values:\n      r7: 1\n',
    message: '「26」の行に、列「r6」のセルがありません。',
  },
  {
    what: '統計の値の名前',
    edits: [['statistics/kiyose/new-hires.yaml', '      r6: 2\n', '      r5: 2\n']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: 'r5',
    message: '「26」の行の「r5」は、この表の列にありません。',
    maybe: 'r6',
  },
  {
    what: '統計の列を消した',
    edits: [['statistics/kiyose/managers-by-sex.yaml', '  - id: r6\n    label: 令和6年度\n', '']],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: 'columns',
    message: '4つの行に「r6」のセルがありますが、列の一覧にありません。',
    maybe: 'r7',
  },
  {
    what: 'セルの無い列',
    edits: [['statistics/kiyose/managers-by-sex.yaml', 'columns:\n', 'columns:\n  - id: r5\n    label: 令和5年度\n']],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: 'r5',
    message: '列「r5」のセルが、どの行にもありません。',
  },
]);
