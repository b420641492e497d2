import { breaksRule } from './test-support/check-broken.ts';

breaksRule('unused-erratum', [
  {
    what: 'だれも指さない校訂注',
    edits: [
      [
        'chapters/kiyose/policy-ed4/appendix.mdx',
        '第3回は書面開催です。<Erratum of="kiyose/a64" />',
        '第3回は書面開催です。',
      ],
    ],
    file: 'errata/kiyose/a64.yaml',
    at: 'marked',
    message: '校訂注「kiyose/a64」は、どの内容からも指されていません。',
  },
]);
