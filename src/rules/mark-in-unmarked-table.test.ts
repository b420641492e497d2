import { breaksRule } from './test-support/check-broken.ts';

breaksRule('mark-in-unmarked-table', [
  {
    what: '一つだけの印',
    edits: [
      [
        'competency-tables/kiyose/duties.mdx',
        '          - competency: kiyose/vision\n            statements:\n              - 施策を企画・立案できる',
        '          - competency: kiyose/vision\n            mark: ◎\n            statements:\n              - 施策を企画・立案できる',
      ],
    ],
    file: 'competency-tables/kiyose/duties.mdx',
    at: '◎',
    message: '印の無い表のセルに、印「◎」があります。',
  },
  {
    what: '印の無い印の表',
    edits: [['competency-tables/kiyose/duties.mdx', 'marks: none', 'marks: two-step']],
    file: 'competency-tables/kiyose/duties.mdx',
    at: 'two-step',
    message: '◎と○の表とありますが、印が一つもありません。',
    maybe: 'none',
  },
  {
    what: '印の表を無印とした',
    edits: [
      [
        'competency-tables/kiyose/duties.mdx',
        '          - competency: kiyose/vision\n            statements:\n              - 施策を企画・立案できる',
        '          - competency: kiyose/vision\n            mark: 〇\n            statements:\n              - 施策を企画・立案できる',
      ],
      [
        'competency-tables/kiyose/duties.mdx',
        '          - competency: kiyose/vision\n            statements:\n              - 課題を',
        '          - competency: kiyose/vision\n            mark: 〇\n            statements:\n              - 課題を',
      ],
      [
        'competency-tables/kiyose/duties.mdx',
        '          - competency: kiyose/vision\n            statements:\n              - 係の',
        '          - competency: kiyose/vision\n            mark: ◎\n            statements:\n              - 係の',
      ],
    ],
    file: 'competency-tables/kiyose/duties.mdx',
    at: 'none',
    message: '印の無い表とありますが、3個のセルに印があります。',
    maybe: 'two-step',
  },
]);
