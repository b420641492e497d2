import { breaksRule } from './test-support/check-broken.ts';

breaksRule('stale-drawing', [
  {
    what: '使われない絵',
    surroundings: { drawings: ['src/diagrams/0123456789abcdef.svg', 'src/diagrams/928dd7c8e57a9e66.svg'] },
    file: 'src/diagrams/0123456789abcdef.svg',
    at: [1, 1],
    message: '使われていない図の絵です。',
  },
]);
