import { breaksRule } from './test-support/check-broken.ts';

breaksRule('dangling-prose-link', [
  {
    what: '無いID',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', 'role:kiyose/kakaricho', 'role:kiyose/kakarichoo']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: '[係長級]',
    message: '本文が指す職層「kiyose/kakarichoo」はありません。',
    maybe: 'role:kiyose/kakaricho、role:kiyose/kacho',
  },
  {
    what: '無い種類',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', 'role:kiyose/kakaricho', 'rol:kiyose/kakaricho']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: '[係長級]',
    message: 'リンク「rol:kiyose/kakaricho」の「rol」という種類はありません。',
    maybe: 'role:kiyose/kakaricho',
  },
  {
    what: '種類の取り違え',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', 'role:kiyose/kakaricho', 'term:kiyose/kakaricho']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: '[係長級]',
    message: '本文が指す用語「kiyose/kakaricho」はありません。',
    maybe: 'role:kiyose/kakaricho',
  },
  {
    what: '大文字のID',
    edits: [['chapters/kiyose/policy-ed4/duties.mdx', 'role:kiyose/kakaricho', 'role:kiyose/Kakaricho']],
    file: 'chapters/kiyose/policy-ed4/duties.mdx',
    at: '[係長級]',
    message: '本文が指す職層「kiyose/Kakaricho」はありません。',
    maybe: 'role:kiyose/kakaricho、role:kiyose/kacho',
  },
  {
    what: 'タグの無いID',
    edits: [['chapters/kiyose/policy-ed4/appendix.mdx', 'of="kiyose/a64"', 'of="kiyose/a65"']],
    file: 'chapters/kiyose/policy-ed4/appendix.mdx',
    at: 'of="kiyose/a65"',
    message: '本文が指す校訂注「kiyose/a65」はありません。',
    maybe: 'kiyose/a64、kiyose/a07',
  },
  {
    what: 'タグの大文字のID',
    edits: [['chapters/kiyose/policy-ed4/appendix.mdx', 'of="kiyose/a64"', 'of="kiyose/A64"']],
    file: 'chapters/kiyose/policy-ed4/appendix.mdx',
    at: 'of="kiyose/A64"',
    message: '<Erratum> のID「kiyose/A64」は、IDの書き方に合いません。',
    maybe: 'kiyose/a64、kiyose/a07',
  },
]);
