import { breaksRule, copied, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule('name-disagreement', [
  {
    what: '取組の名前',
    edits: [['initiatives/kiyose/external-training.yaml', 'name: 外部研修の活用', 'name: 外部研修の利用']],
    file: 'initiatives/kiyose/external-training.yaml',
    at: '外部研修の利用',
    message: '取組の名前「外部研修の利用」が、本文の節の見出し「外部研修の活用」と違います。',
    maybe: '外部研修の活用',
  },
  {
    what: '節の見出し',
    edits: [
      ['chapters/kiyose/policy-ed4/development.mdx', 'heading="外部研修の活用"', 'heading="外部研究の活用"'],
      [
        'initiatives/kiyose/external-training.yaml',
        'section: 6章【①人材の育成】(2)-1',
        'section: 6章【①人材の育成】(2)-1 外部研修の活用',
      ],
    ],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: 'heading="外部研究の活用"',
    message: '節の見出し「外部研究の活用」が、取組「kiyose/external-training」の名前「外部研修の活用」と違います。',
    maybe: '外部研修の活用',
  },
]);

breaksRule(
  'name-disagreement',
  withMoreDocuments([
    {
      what: '本文の節にある番号を消した',
      files: {
        'initiatives/kiyose/plan-evaluation.yaml': copied('initiatives/kiyose/plan-evaluation.yaml', [
          'number: (1)\n',
          '',
        ]),
        'initiatives/kiyose/plan-staff-exchange.yaml': copied('initiatives/kiyose/plan-staff-exchange.yaml', [
          'number: (2)\n',
          '',
        ]),
      },
      file: 'initiatives/kiyose/plan-evaluation.yaml',
      at: 'name:',
      message: '取組に番号（number）がありませんが、本文の節の番号は「(1)」です。',
      maybe: '(1)',
    },
  ]),
);
