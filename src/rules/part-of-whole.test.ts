import { breaksRule } from './test-support/check-broken.ts';

breaksRule('part-of-whole', [
  {
    what: '全体より多い内数',
    edits: [['statistics/kiyose/managers-by-sex.yaml', '      r6: 3', '      r6: 51']],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: '51',
    message: '「派遣中の職員」の令和6年度は51で、もとの数50より大きくなっています。',
  },
]);
