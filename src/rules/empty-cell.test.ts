import { breaksRule } from './test-support/check-broken.ts';

breaksRule('empty-cell', [
  {
    what: '文を消した',
    edits: [
      ['competency-tables/kiyose/duties.mdx', '            statements:\n              - 施策を企画・立案できる\n', ''],
    ],
    file: 'competency-tables/kiyose/duties.mdx',
    at: [17, 13],
    message: '「kacho」の行の「vision」のセルに、何も書かれていません。',
  },
]);
