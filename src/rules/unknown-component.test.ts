import { breaksRule } from './test-support/check-broken.ts';

breaksRule('unknown-component', [
  {
    what: 'タグの打ち間違い',
    edits: [['chapters/kiyose/policy-ed4/appendix.mdx', '<Erratum of="kiyose/a64" />', '<Eratum of="kiyose/a64" />']],
    file: 'chapters/kiyose/policy-ed4/appendix.mdx',
    at: '<Eratum',
    message: '<Eratum> というタグはありません。',
    maybe: 'Erratum',
  },
  {
    what: '項目の打ち間違い',
    edits: [['chapters/kiyose/policy-ed4/appendix.mdx', 'of="kiyose/a64"', 'off="kiyose/a64"']],
    file: 'chapters/kiyose/policy-ed4/appendix.mdx',
    at: 'off=',
    message: '<Erratum> に「off」という項目はありません。',
    maybe: 'of',
  },
  {
    what: '引用符の無い値',
    edits: [['chapters/kiyose/policy-ed4/appendix.mdx', 'of="kiyose/a64"', 'of={a64}']],
    file: 'chapters/kiyose/policy-ed4/appendix.mdx',
    at: 'of={a64}',
    message: '<Erratum> の「of」の値が、引用符で囲んだ文字ではありません。',
  },
  {
    what: '節の項目の打ち間違い',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', 'heading=', 'headding=']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: 'headding=',
    message: '<Section> に「headding」という項目はありません。',
    maybe: 'heading',
  },
]);
