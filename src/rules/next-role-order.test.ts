import { breaksRule, copied } from './test-support/check-broken.ts';

breaksRule('next-role-order', [
  {
    what: '下の職',
    edits: [
      ['roles/kiyose/kacho-dairi.yaml', '  - kiyose/kacho\n', '  - kiyose/kacho\n  - kiyose/shunin\n'],
      [
        'competency-tables/kiyose/duties.mdx',
        'source:\n',
        '      - role: kiyose/shunin\n        cells:\n          - competency: kiyose/ethics\n            statements:\n              - 規律を守る\n          - competency: kiyose/vision\n            statements:\n              - 手順を考えられる\nsource:\n',
      ],
    ],
    files: {
      'roles/kiyose/shunin.yaml': copied(
        'roles/kiyose/kakaricho.yaml',
        ['name: 係長級', 'name: 主任級'],
        ['かかりちょうきゅう', 'しゅにんきゅう'],
        ['order: 3', 'order: 4'],
        ['aliases:\n  - 係長\n', ''],
        ['tier: 監督職', 'tier: 一般職'],
        ['nextRoles:\n  - kiyose/kacho-dairi\nnextRolesBasis: inferred', 'nextRoles: []\nnextRolesBasis: unknown'],
      ),
    },
    file: 'roles/kiyose/kacho-dairi.yaml',
    at: 'kiyose/shunin',
    message: '次の職「kiyose/shunin」は上から4番目で、今の職（2番目）より上ではありません。',
  },
  {
    what: '次の職を消した',
    edits: [['roles/kiyose/kacho-dairi.yaml', 'nextRoles:\n  - kiyose/kacho\n', 'nextRoles: []\n']],
    file: 'roles/kiyose/kacho-dairi.yaml',
    at: 'nextRoles',
    message: '最も上の職ではないのに、次の職がありません。',
  },
]);
