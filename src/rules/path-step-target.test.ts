import { breaksRule } from './test-support/check-broken.ts';
import { withPaths } from './test-support/paths.ts';

breaksRule(
  'path-step-target',
  withPaths([
    {
      what: '行き先を消した',
      edits: [['paths/kiyose/mid-career.mdx', '    page: about\n', '']],
      file: 'paths/kiyose/mid-career.mdx',
      at: 'read\n',
      message: '1番目に書かれた手順に、行き先がありません。',
    },
    {
      what: '行き先が二つ',
      edits: [['paths/kiyose/mid-career.mdx', '    page: about\n', '    page: about\n    role: kiyose/kacho\n']],
      file: 'paths/kiyose/mid-career.mdx',
      at: 'about',
      message: '手順の行き先が、role と page の二つあります。',
    },
  ]),
);
