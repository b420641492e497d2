import { breaksRule } from './test-support/check-broken.ts';

breaksRule('statistic-values', [
  {
    what: '負の数',
    edits: [['statistics/kiyose/new-hires.yaml', '      r6: 2\n', '      r6: -2\n']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: '-2\n',
    message: '「-2」は、負の数です。',
  },
  {
    what: '端数のある人数',
    edits: [['statistics/kiyose/managers-by-sex.yaml', '      r6: 50', '      r6: 50.5']],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: '50.5',
    message: '「50.5」は、単位が「人」なのに、端数があります。',
  },
  {
    what: '100を超える割合',
    edits: [['statistics/kiyose/managers-by-sex.yaml', '      r6: 16.0', '      r6: 160']],
    file: 'statistics/kiyose/managers-by-sex.yaml',
    at: '160',
    message: '「160」は、100％を超えています。',
  },
]);
