import { breaksRule } from './test-support/check-broken.ts';

breaksRule('statistic-ratio', [
  {
    what: '割合',
    edits: [['statistics/kiyose/managers-by-sex.yaml', '      r6: 16.0', '      r6: 16.1']],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: '16.1',
    message: '「割合」の令和6年度の割合（8÷50）は16.0になりますが、16.1と書かれています。',
    maybe: '16.0',
  },
  {
    what: 'けた数',
    edits: [['statistics/kiyose/managers-by-sex.yaml', 'digits: 1', 'digits: 0']],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: '12.5',
    message: '「割合」の令和7年度の割合（6÷48）は13になりますが、12.5と書かれています。',
    maybe: '13',
  },
  {
    what: '割る数',
    edits: [['statistics/kiyose/managers-by-sex.yaml', '      r7: 48', '      r7: 49']],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: '12.5',
    message: '「割合」の令和7年度の割合（6÷49）は12.2になりますが、12.5と書かれています。',
    maybe: '12.2',
  },
]);
