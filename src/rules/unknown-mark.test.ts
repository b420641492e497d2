import { breaksRule } from './test-support/check-broken.ts';

breaksRule('unknown-mark', [
  {
    what: '三角',
    edits: [
      [
        'competency-tables/kiyose/duties.mdx',
        '          - competency: kiyose/vision\n            statements:\n              - 施策を企画・立案できる',
        '          - competency: kiyose/vision\n            mark: △\n            statements:\n              - 施策を企画・立案できる',
      ],
    ],
    file: 'competency-tables/kiyose/duties.mdx',
    at: '△',
    message: '印「△」は使えません。',
    maybe: '◎、○',
  },
  {
    what: '空の印',
    edits: [
      [
        'competency-tables/kiyose/duties.mdx',
        '          - competency: kiyose/vision\n            statements:\n              - 施策を企画・立案できる',
        '          - competency: kiyose/vision\n            mark:\n            statements:\n              - 施策を企画・立案できる',
      ],
    ],
    file: 'competency-tables/kiyose/duties.mdx',
    at: 'mark:\n',
    message: '印「（空）」は使えません。',
    maybe: '◎、○',
  },
]);
