import { breaksRule } from './test-support/check-broken.ts';

breaksRule('statistic-sum', [
  {
    what: '縦横で分かるセル',
    edits: [['statistics/kiyose/new-hires.yaml', '      r7: 14', '      r7: 41']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: '41',
    message:
      '「29～」の令和7年度が41では、「29～」の合計（横の合計）と「合計」の令和7年度の合計に合いません。14なら合います。',
    maybe: '14',
  },
  {
    what: '縦の合計',
    edits: [['statistics/kiyose/new-hires.yaml', '      r6: 10', '      r6: 11']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: '11\n',
    message: '「合計」の令和6年度の合計は10になりますが、11と書かれています。',
    maybe: '10',
  },
  {
    what: '横の合計',
    edits: [['statistics/kiyose/new-hires.yaml', '      total: 22', '      total: 23']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: '23\n',
    message: '「29～」の合計（横の合計）は22になりますが、23と書かれています。',
    maybe: '22',
  },
  {
    what: '全体の合計',
    edits: [['statistics/kiyose/new-hires.yaml', 'total: 25\nchart', 'total: 52\nchart']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: '52',
    message: '内訳（breakdown）の合計は25になりますが、52と書かれています。',
    maybe: '25',
  },
  {
    what: '内訳',
    edits: [['statistics/kiyose/new-hires.yaml', 'value: 13', 'value: 12']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: '12\n  - label: 女',
    message: '内訳「男」が12では、内訳（breakdown）の合計に合いません。13なら合います。',
    maybe: '13',
  },
  {
    what: '足す行を消した',
    edits: [['statistics/kiyose/new-hires.yaml', '      - age-26\n', '']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: '- age-29-and-over\nbreak',
    message:
      '「合計」の行が、3か所で計算に合いません（「合計」の令和6年度の合計は8になりますが、10と書かれています）。',
  },
]);
