import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule('basis-disagreement', [
  {
    what: '値があるのに不明',
    edits: [
      ['personas/kiyose/general-staff.yaml', 'requiredSkillLevelBasis: inferred', 'requiredSkillLevelBasis: unknown'],
    ],
    at: 'unknown',
    message: '「requiredSkillLevel」に値があるのに、根拠が unknown（原文に無い）です。',
    maybe: 'stated、inferred',
  },
  {
    what: '値が無いのに明記',
    edits: [['personas/kiyose/manager.yaml', 'requiredSkillLevelBasis: unknown', 'requiredSkillLevelBasis: stated']],
    at: 'stated',
    message: '「requiredSkillLevel」に値が無いのに、根拠が stated です。',
    maybe: 'unknown',
  },
  {
    what: '読みの無い読み替え',
    edits: [['errata/kiyose/a64.yaml', 'treatment: marked', 'treatment: mended']],
    at: 'reading',
    message: '読み替えた（mended）とありますが、読みがありません。',
  },
]);

breaksRule(
  'basis-disagreement',
  withMoreDocuments([
    {
      what: '年次があるのに根拠が無い',
      edits: [['trainings/tachikawa/negotiation.yaml', 'basis: stated\ncomp', 'basis: unknown\ncomp']],
      at: 'unknown',
      message: '「年次」に値があるのに、根拠が unknown（原文に無い）です。',
      maybe: 'stated、inferred',
    },
    {
      what: '年次が無いのに根拠がある',
      edits: [['trainings/tachikawa/new-managers.yaml', 'basis: unknown', 'basis: inferred']],
      at: 'inferred\nroles',
      message: '「年次」に値が無いのに、根拠が inferred です。',
      maybe: 'unknown',
    },
    {
      what: '職層に根拠が無い',
      edits: [['trainings/tachikawa/new-managers.yaml', 'rolesBasis: inferred\n', '']],
      at: 'roles:',
      message: '対象の職層（roles）に、根拠（rolesBasis）がありません。',
    },
    {
      what: '職層が無いのに根拠がある',
      edits: [['trainings/tachikawa/new-managers.yaml', 'roles:\n  - tachikawa/kacho\n', '']],
      at: 'rolesBasis',
      message: '対象の職層（roles）が無いのに、根拠（rolesBasis）が書かれています。',
    },
    {
      what: '年齢があるのに根拠が無い',
      edits: [['career-bands/tachikawa/young-staff.yaml', 'basis: stated', 'basis: unknown']],
      at: 'unknown',
      message: '「年齢・年次」に値があるのに、根拠が unknown（原文に無い）です。',
      maybe: 'stated、inferred',
    },
    {
      what: '節目の職層に根拠が無い',
      edits: [['milestones/tachikawa/three-posts.yaml', 'rolesBasis: inferred\n', '']],
      at: 'roles',
      message: '対象の職層（roles）に、根拠（rolesBasis）がありません。',
    },
  ]),
);
