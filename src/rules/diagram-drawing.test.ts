import { breaksRule } from './test-support/check-broken.ts';

breaksRule('diagram-drawing', [
  {
    what: '直した図',
    edits: [['chapters/kiyose/policy-ed4/development.mdx', 'external["外部研修"]', 'external["外の研修"]']],
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: '```mermaid',
    message: '図「育成の手法」の絵が無いか、古くなっています。',
  },
  {
    what: '絵が無い',
    surroundings: { drawings: [] },
    file: 'chapters/kiyose/policy-ed4/development.mdx',
    at: '```mermaid',
    message: '図「育成の手法」の絵が無いか、古くなっています。',
  },
]);
