import { breaksRule } from './test-support/check-broken.ts';
import { withPaths } from './test-support/paths.ts';

breaksRule(
  'path-introduction',
  withPaths([
    {
      what: '前書きを消した',
      edits: [['paths/kiyose/kacho.mdx', '\n課を率いる人の道です。\n', '']],
      file: 'paths/kiyose/kacho.mdx',
      at: [1, 1],
      message: '学習パスに前書きがありません。',
    },
    {
      what: '長い前書き',
      edits: [['paths/kiyose/kacho.mdx', '課を率いる人の道です。', 'あ'.repeat(401)]],
      file: 'paths/kiyose/kacho.mdx',
      at: [1, 1],
      message: '前書きが401字あります。',
    },
  ]),
);
