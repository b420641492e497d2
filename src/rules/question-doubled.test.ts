import { breaksRule } from './test-support/check-broken.ts';

breaksRule('question-doubled', [
  {
    what: '一つのまとまりの中',
    edits: [
      [
        'questions/kiyose/policy-ed4/development.yaml',
        '職種ごとに要る知識は、決まっていますか',
        '研修の手法には何がありますか？',
      ],
    ],
    at: '研修の手法には何が',
    message: '問い「研修の手法には何がありますか？」が、この文書に二度あります。',
  },
  {
    what: '同じ文書の、ほかのまとまり',
    edits: [
      ['questions/kiyose/policy-ed4/roles.yaml', '係長級には、何が求められますか', '研修の手法には、何がありますか'],
    ],
    at: '研修の手法',
    message: '問い「研修の手法には、何がありますか」が、この文書に二度あります。',
  },
]);
