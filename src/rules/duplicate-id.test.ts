import { breaksRule, copied } from './test-support/check-broken.ts';

breaksRule('duplicate-id', [
  {
    what: '大文字と小文字だけが違う名前',
    files: { 'roles/kiyose/Kakaricho.yaml': copied('roles/kiyose/kakaricho.yaml') },
    file: 'roles/kiyose/Kakaricho.yaml',
    at: [1, 1],
    message:
      'ID「kiyose/Kakaricho」は、src/content/roles/kiyose/kakaricho.yaml のIDと同じか、大文字と小文字だけが違います。',
  },
  {
    what: '節の記号',
    edits: [['chapters/kiyose/policy-ed4/development.mdx', 'id="external-training"', 'id="shared-training"']],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: 'id="shared-training" number="(2)-2"',
    message: '記号「shared-training」は、この本文でもう使われています。',
  },
  {
    what: '図の記号',
    edits: [['chapters/kiyose/policy-ed4/development.mdx', 'id="methods-diagram"', 'id="overview"']],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: 'id="overview" title',
    message: '記号「overview」は、この本文でもう使われています。',
  },
  {
    what: '統計の列',
    edits: [['statistics/kiyose/new-hires.yaml', '- id: r7', '- id: r6']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: [9, 9],
    message: '「r6」は、このファイルの上の方でもう使われています。',
  },
  {
    what: '統計の行',
    edits: [['statistics/kiyose/new-hires.yaml', '- id: age-29-and-over', '- id: age-26']],
    file: 'statistics/kiyose/new-hires.yaml',
    at: [21, 9],
    message: '「age-26」は、このファイルの上の方でもう使われています。',
  },
  {
    what: '人材像の観点',
    edits: [['persona-tables/kiyose/digital-personas.mdx', '- id: use-tools', '- id: mindset']],
    file: 'persona-tables/kiyose/digital-personas.mdx',
    at: 'mindset\n    major: アクション',
    message: '「mindset」は、このファイルの上の方でもう使われています。',
  },
  {
    what: '計画の番号',
    edits: [['plans/kiyose/comprehensive-plan-ed5.yaml', '"112"', '"111"']],
    file: 'plans/kiyose/comprehensive-plan-ed5.yaml',
    at: '"111"\n    name: 子ども',
    message: '番号「111」が、この計画に二つあります。',
  },
]);
