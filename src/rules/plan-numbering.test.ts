import { breaksRule } from './test-support/check-broken.ts';

breaksRule('plan-numbering', [
  {
    what: 'けた',
    edits: [
      ['plans/kiyose/comprehensive-plan-ed5.yaml', 'level: goal\n    number: "12"', 'level: policy\n    number: "12"'],
    ],
    file: 'plans/kiyose/comprehensive-plan-ed5.yaml',
    at: 'policy\n    number: "12"',
    message: '施策の番号は3けたですが、「12」は2けたです。',
    maybe: 'goal',
  },
  {
    what: '親が無い',
    edits: [['plans/kiyose/comprehensive-plan-ed5.yaml', '"112"', '"212"']],
    file: 'plans/kiyose/comprehensive-plan-ed5.yaml',
    at: '"212"',
    message: '番号「212」の上に来るはずの「21」がありません。',
  },
  {
    what: '番号が飛ぶ',
    edits: [['plans/kiyose/comprehensive-plan-ed5.yaml', '"112"', '"113"']],
    file: 'plans/kiyose/comprehensive-plan-ed5.yaml',
    at: '"113"',
    message: '番号「113」の前に来るはずの「112」がありません。',
  },
]);
