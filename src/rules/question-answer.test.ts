import { breaksRule } from './test-support/check-broken.ts';

const FILE = 'questions/kiyose/policy-ed4/roles.yaml';

breaksRule('question-answer', [
  {
    what: '答えを消した',
    edits: [[FILE, '    role: kiyose/kakaricho\n', '']],
    at: '係長級には',
    message: '問い「係長級には、何が求められますか」に、答えの場所がありません。',
  },
  {
    what: '答えが二つ',
    edits: [[FILE, '    role: kiyose/kakaricho\n', '    role: kiyose/kakaricho\n    competency: kiyose/ethics\n']],
    at: 'kiyose/ethics',
    message: '問いの答えが、role と competency の二つあります。',
  },
]);
