import { breaksRule } from './test-support/check-broken.ts';

breaksRule('diagram-text-equivalent', [
  {
    what: '文の無い図',
    edits: [['chapters/kiyose/policy-ed4/development.mdx', '- 育成の手法には、外部研修などがあります。\n\n', '']],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: '```mermaid',
    message: '図「育成の手法」に、同じ内容の文がありません。',
  },
  {
    what: '囲みの無い図',
    edits: [
      [
        'chapters/kiyose/policy-ed4/development.mdx',
        '<Diagram id="methods-diagram" title="育成の手法" basis="stated">\n\n',
        '',
      ],
      ['chapters/kiyose/policy-ed4/development.mdx', '</Diagram>\n\n', ''],
    ],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: '```mermaid',
    message: '図が <Diagram> の外にあります。',
  },
  {
    what: '図の無い囲み',
    edits: [
      [
        'chapters/kiyose/policy-ed4/development.mdx',
        '```mermaid\nflowchart TB\n  methods["育成の手法"] --> external["外部研修"]\n```\n\n',
        '',
      ],
    ],
    surroundings: { drawings: [] },
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: '<Diagram',
    message: '<Diagram>「methods-diagram」の中に図がありません。',
  },
]);
