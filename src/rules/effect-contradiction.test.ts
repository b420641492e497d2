import { breaksRule, type Edit } from './test-support/check-broken.ts';

const FILE = 'changes/kiyose-policy-included.yaml';

const effects = (...lines: string[]): Edit => [
  FILE,
  '  - kiyose/policy-ed4\n',
  `  - kiyose/policy-ed4\neffects:\n${lines.map((line) => `  - kind: role\n    id: kiyose/kacho\n    ${line}\n`).join('')}`,
];

breaksRule('effect-contradiction', [
  {
    what: '前には無かったのに誤字',
    edits: [effects('effect: typo\n    before: null')],
    at: 'before: null',
    message: '前には無かった（null）とありますが、影響は「誤字」です。',
  },
  {
    what: '同じ相手に二度',
    edits: [effects('effect: typo', 'effect: clarified')],
    at: [11, 9],
    message: '職層「role:kiyose/kacho」への影響が、二度書かれています。',
  },
]);
