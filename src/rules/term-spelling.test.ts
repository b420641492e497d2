import { breaksRule } from './test-support/check-broken.ts';

breaksRule('term-spelling', [
  {
    what: '小文字の混じった用語',
    edits: [['personas/kiyose/general-staff.yaml', 'デジタルツールを使い', 'Ojtで学び']],
    file: 'personas/kiyose/general-staff.yaml',
    at: 'Ojt',
    message: '「Ojt」は、用語集の書き方と大文字・小文字が違います。',
    maybe: 'OJT',
  },
  {
    what: '本文の用語',
    edits: [['pages/about.mdx', '方針を自分', 'ojtを自分']],
    file: 'pages/about.mdx',
    at: 'ojt',
    message: '「ojt」は、用語集の書き方と大文字・小文字が違います。',
    maybe: 'OJT',
  },
]);
