import { breaksRule } from './test-support/check-broken.ts';

breaksRule('section-numbering', [
  {
    what: '飛んだ番号',
    edits: [['chapters/kiyose/policy-ed4/development.mdx', 'number="(1)"', 'number="(3)"']],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: 'number="(3)"',
    message: '節の番号「(3)」が、前の節から続いていません。',
    maybe: '(1)',
  },
  {
    what: '枝番が飛ぶ',
    edits: [['chapters/kiyose/policy-ed4/development.mdx', 'number="(2)-2"', 'number="(2)-4"']],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: 'number="(2)-4"',
    message: '節の番号「(2)-4」が、前の節から続いていません。',
    maybe: '(2)-2',
  },
]);
