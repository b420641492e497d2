import { breaksRule, withMoreDocuments, copied } from './test-support/check-broken.ts';

breaksRule('other-organization', [
  {
    what: '団体の名前',
    edits: [['documents/kiyose/policy-ed4.yaml', 'organization: kiyose', 'organization: tachikawa']],
    files: { 'organizations/tachikawa.yaml': 'name: 立川市\nreading: たちかわし\ntype: municipality\norder: 2\n' },
    file: 'documents/kiyose/policy-ed4.yaml',
    at: 'tachikawa',
    message: '「kiyose」のファイルの団体が、「tachikawa」になっています。',
    maybe: 'kiyose',
  },
  {
    what: 'よその市の職',
    edits: [['roles/kiyose/kacho-dairi.yaml', '- kiyose/kacho\n', '- tachikawa/kacho\n']],
    files: {
      'organizations/tachikawa.yaml': 'name: 立川市\nreading: たちかわし\ntype: municipality\norder: 2\n',
      'roles/tachikawa/kacho.yaml': copied('roles/kiyose/kacho.yaml', [
        'personas:\n  - persona: kiyose/manager-kacho\n    basis: stated',
        'personas: []',
      ]),
    },
    file: 'roles/kiyose/kacho-dairi.yaml',
    at: 'tachikawa/kacho',
    message: '「kiyose」のファイルが、ほかの団体の職層「tachikawa/kacho」を指しています。',
    maybe: 'kiyose/kakaricho、kiyose/kacho-dairi',
  },
]);

breaksRule(
  'other-organization',
  withMoreDocuments([
    {
      what: '団体と違う市の職層の対応',
      edits: [['crosswalks/rank-division-head.yaml', 'role: tachikawa/kacho', 'role: kiyose/kakaricho']],
      file: 'crosswalks/rank-division-head.yaml',
      at: 'kiyose/kakaricho',
      message: '「tachikawa」の欄が、ほかの団体の職層「kiyose/kakaricho」を指しています。',
      maybe: 'tachikawa/kacho',
    },
    {
      what: '団体と違う市の節の判断',
      edits: [
        ['coverage/mic/ojt.yaml', 'kiyose/policy-ed4/development#training-methods', 'tachikawa/policy/abilities#ranks'],
      ],
      file: 'coverage/mic/ojt.yaml',
      at: 'tachikawa/policy',
      message: '「kiyose」の欄が、ほかの団体の章「tachikawa/policy/abilities」を指しています。',
      maybe: 'kiyose/policy-ed4/duties',
    },
  ]),
);
