import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule('source-disagreement', [
  {
    what: '別の文書の章',
    edits: [['competencies/kiyose/ethics.yaml', 'document: kiyose/policy-ed4', 'document: kiyose/policy-ed3']],
    file: 'competencies/kiyose/ethics.yaml',
    at: 'kiyose/policy-ed4/duties#table',
    message: '出典の文書は「kiyose/policy-ed3」ですが、at は「kiyose/policy-ed4」の章を指しています。',
  },
  {
    what: '章の番号',
    edits: [['competencies/kiyose/ethics.yaml', 'section: 5章', 'section: 7章']],
    file: 'competencies/kiyose/ethics.yaml',
    at: '7章',
    message: '出典は7章とありますが、at は5章（duties）を指しています。',
  },
  {
    what: '節の出典の章',
    edits: [
      [
        'chapters/kiyose/policy-ed4/development.mdx',
        'source="6章【①人材の育成】(1)"',
        'source="5章【①人材の育成】(1)"',
      ],
    ],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: 'source="5章',
    message: '節の出典は5章ですが、この章は6章です。',
  },
]);

breaksRule(
  'source-disagreement',
  withMoreDocuments([
    {
      what: '第…章の書き方の出典',
      edits: [['guideline-items/mic/ojt.yaml', 'section: 第3章1(2)②', 'section: 第2章1(2)②']],
      file: 'guideline-items/mic/ojt.yaml',
      at: '第2章',
      message: '出典は2章とありますが、at は3章（development）を指しています。',
    },
  ]),
);
