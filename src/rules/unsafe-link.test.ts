import { breaksRule, type Break } from './test-support/check-broken.ts';

const link = (what: string, written: string, message: string): Break => ({
  what,
  edits: [['pages/about.mdx', '(/search/)', `(${written})`]],
  file: 'pages/about.mdx',
  at: '[検索]',
  message,
});

breaksRule('unsafe-link', [
  link('javascript:', 'javascript:alert(1)', '「javascript:」で始まる番地「javascript:alert(1)」は書けません。'),
  link('大文字', 'JaVaScRiPt:alert(1)', '「javascript:」で始まる番地「JaVaScRiPt:alert(1)」は書けません。'),
  link(
    '数で書いた字',
    '&#106;avascript&colon;alert(1)',
    '「javascript:」で始まる番地「javascript:alert(1)」は書けません。',
  ),
  link('中の改行', 'java&#10;script:alert(1)', '「javascript:」で始まる番地「java\nscript:alert(1)」は書けません。'),
  link('前の空白', '&#32;javascript:alert(1)', '「javascript:」で始まる番地「 javascript:alert(1)」は書けません。'),
  link('data:', 'data:text/html,x', '「data:」で始まる番地「data:text/html,x」は書けません。'),
  link('vbscript:', 'vbscript:x', '「vbscript:」で始まる番地「vbscript:x」は書けません。'),
  link('手元のファイル', 'file:///etc/passwd', '「file:」で始まる番地「file:///etc/passwd」は書けません。'),
  {
    what: '画像の番地',
    edits: [['pages/about.mdx', '方針を自分', '![図](data:image/svg+xml,x)方針を自分']],
    file: 'pages/about.mdx',
    at: '![図]',
    message: '「data:」で始まる番地「data:image/svg+xml,x」は書けません。',
  },
]);
