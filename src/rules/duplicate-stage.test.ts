import { breaksRule } from './test-support/check-broken.ts';

breaksRule('duplicate-stage', [
  {
    what: 'Stepの数字',
    edits: [['stages/kiyose/general-staff-step2-skill.yaml', 'step: 2', 'step: 1']],
    file: 'stages/kiyose/general-staff-step2-skill.yaml',
    at: '1\nkind',
    message: '区分・Step・種類の組が、「kiyose/general-staff-step1-skill」と同じです。',
  },
]);
