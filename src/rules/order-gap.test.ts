import { breaksRule } from './test-support/check-broken.ts';

breaksRule('order-gap', [
  {
    what: '飛んだ番号',
    edits: [['roles/kiyose/kakaricho.yaml', 'order: 3', 'order: 30']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: '30',
    message: '順番が飛んでいます。3が無く、ここが30です。',
    maybe: '3',
  },
  {
    what: 'ファイルを消した',
    edits: [['skills/kiyose/keyboard.mdx', '[ショートカットキー](skill:kiyose/shortcut-keys)', 'ショートカットキー']],
    files: { 'skills/kiyose/shortcut-keys.mdx': undefined },
    file: 'skills/kiyose/word-operation.mdx',
    at: '3\nlevel1',
    message: '順番が飛んでいます。2が無く、ここが3です。',
    maybe: '2',
  },
]);
