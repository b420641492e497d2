import { breaksRule } from './test-support/check-broken.ts';

breaksRule('level-out-of-range', [
  {
    what: '区分のレベル',
    edits: [['personas/kiyose/general-staff.yaml', 'requiredSkillLevel: 2', 'requiredSkillLevel: 3']],
    file: 'personas/kiyose/general-staff.yaml',
    at: '3\n',
    message: '求めるレベルは3とありますが、育成段階で最も高いのはレベル2です。',
    maybe: '2',
  },
  {
    what: '下がるレベル',
    edits: [['stages/kiyose/general-staff-step1-skill.yaml', 'requiredSkillLevel: 1', 'requiredSkillLevel: 3']],
    file: 'stages/kiyose/general-staff-step2-skill.yaml',
    at: '2\nstate',
    message: 'レベル2が、前の段階のレベルより下がっています。',
  },
  {
    what: 'マインドのレベル',
    edits: [['stages/kiyose/manager-mindset.yaml', 'requiredSkillLevel: null', 'requiredSkillLevel: 1']],
    file: 'stages/kiyose/manager-mindset.yaml',
    at: '1\nstate',
    message: 'マインドの段階に、スキルのレベル「1」が書かれています。',
    maybe: 'null',
  },
]);
