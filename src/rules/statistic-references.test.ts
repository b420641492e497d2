import { breaksRule } from './test-support/check-broken.ts';

breaksRule('statistic-references', [
  {
    what: '無い行の合計',
    edits: [['statistics/kiyose/new-hires.yaml', '      - age-26\n', '      - age-25\n']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: 'age-25',
    message: 'この表に、行「age-25」はありません。',
    maybe: 'age-26',
  },
  {
    what: '自分自身',
    edits: [
      [
        'statistics/kiyose/managers-by-sex.yaml',
        '      denominator: managers',
        '      denominator: managers-women-ratio',
      ],
    ],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: 'managers-women-ratio\n      digits',
    message: '行「managers-women-ratio」が、自分自身を指しています。',
  },
  {
    what: '図にする行',
    edits: [['statistics/kiyose/new-hires.yaml', 'chartRows:\n  - total', 'chartRows:\n  - totals']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: 'totals',
    message: 'この表に、行「totals」はありません。',
    maybe: 'total',
  },
  {
    what: '図にしない表の行',
    edits: [['statistics/kiyose/new-hires.yaml', 'chart: bars', 'chart: none']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: 'none',
    message: '図にしない（none）とありますが、図にする行（chartRows）が書かれています。',
    maybe: 'bars、lines',
  },
]);
