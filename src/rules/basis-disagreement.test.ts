import { breaksRule } from './test-support/check-broken.ts';

breaksRule('basis-disagreement', [
  {
    what: '値があるのに不明',
    edits: [
      ['personas/kiyose/general-staff.yaml', 'requiredSkillLevelBasis: inferred', 'requiredSkillLevelBasis: unknown'],
    ],
    file: 'personas/kiyose/general-staff.yaml',
    at: 'unknown',
    message: '「requiredSkillLevel」に値があるのに、根拠が unknown（原文に無い）です。',
    maybe: 'stated、inferred',
  },
  {
    what: '値が無いのに明記',
    edits: [['personas/kiyose/manager.yaml', 'requiredSkillLevelBasis: unknown', 'requiredSkillLevelBasis: stated']],
    file: 'personas/kiyose/manager.yaml',
    at: 'stated',
    message: '「requiredSkillLevel」に値が無いのに、根拠が stated です。',
    maybe: 'unknown',
  },
  {
    what: '読みの無い読み替え',
    edits: [['errata/kiyose/a64.yaml', 'treatment: marked', 'treatment: mended']],
    file: 'errata/kiyose/a64.yaml',
    at: 'reading',
    message: '読み替えた（mended）とありますが、読みがありません。',
  },
]);
