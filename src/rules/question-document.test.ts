import { breaksRule, copied, withMoreDocuments } from './test-support/check-broken.ts';

const FILE = 'questions/kiyose/policy-ed4/roles.yaml';

breaksRule(
  'question-document',
  withMoreDocuments([
    {
      what: '同じ市の、ほかの文書の章',
      edits: [[FILE, 'role: kiyose/kakaricho', 'chapter: kiyose/plan-ed3/hr-system']],
      at: 'kiyose/plan-ed3',
      message:
        '答えの章「kiyose/plan-ed3/hr-system」は、この問いの文書「kiyose/policy-ed4」ではなく、「kiyose/plan-ed3」のものです。',
    },
    {
      what: 'ほかの市の章',
      edits: [[FILE, 'role: kiyose/kakaricho', 'chapter: tachikawa/policy/abilities#ranks']],
      at: 'tachikawa/policy',
      message:
        '答えの章「tachikawa/policy/abilities」は、この問いの文書「kiyose/policy-ed4」ではなく、「tachikawa/policy」のものです。',
    },
    {
      what: '職層の出典が、ほかの文書',
      files: { 'questions/kiyose/plan-ed3/roles.yaml': copied(FILE, ['order: 2', 'order: 1']) },
      file: 'questions/kiyose/plan-ed3/roles.yaml',
      at: 'kiyose/kakaricho',
      message:
        '答えの職層「kiyose/kakaricho」は、この問いの文書「kiyose/plan-ed3」ではなく、「kiyose/policy-ed4」のものです。',
    },
  ]),
);
