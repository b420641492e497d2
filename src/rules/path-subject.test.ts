import { breaksRule } from './test-support/check-broken.ts';
import { PATHS, withPaths } from './test-support/paths.ts';

breaksRule(
  'path-subject',
  withPaths([
    {
      what: 'だれの道でもない',
      edits: [['paths/kiyose/mid-career.mdx', 'wayIn: 経験者採用\n', '']],
      file: 'paths/kiyose/mid-career.mdx',
      at: '経験者採用で入った人の学習パス',
      message: 'だれの学習パスかが書かれていません。',
    },
    {
      what: '職層と入り方の両方',
      edits: [['paths/kiyose/kacho.mdx', 'role: kiyose/kacho\n', 'role: kiyose/kacho\nwayIn: 新卒\n']],
      file: 'paths/kiyose/kacho.mdx',
      at: '新卒',
      message: '学習パスに、職層（role）と入り方（wayIn）の両方が書かれています。',
    },
    {
      what: 'ほかの職層のファイル',
      edits: [
        ['paths/kiyose/kacho-dairi.mdx', 'role: kiyose/kacho-dairi', 'role: kiyose/kacho'],
        ['paths/kiyose/kacho-dairi.mdx', '課長を助ける人の道です', '課長を支える人の道です'],
      ],
      file: 'paths/kiyose/kacho-dairi.mdx',
      at: 'kiyose/kacho\n',
      message: '職層の学習パスのIDが「kiyose/kacho-dairi」ですが、職層は「kiyose/kacho」です。',
      maybe: 'kiyose/kacho-dairi',
    },
    {
      what: '同じ入り方の二つの道',
      files: { 'paths/kiyose/newcomer.mdx': PATHS['paths/kiyose/mid-career.mdx'] },
      file: 'paths/kiyose/newcomer.mdx',
      at: '経験者採用\nroles',
      message: '入り方「経験者採用」の学習パスは、「kiyose/mid-career」にもあります。',
    },
    {
      what: '職層の道に書いた先の職層',
      edits: [['paths/kiyose/kacho.mdx', 'role: kiyose/kacho\n', 'role: kiyose/kacho\nroles:\n  - kiyose/kakaricho\n']],
      file: 'paths/kiyose/kacho.mdx',
      at: 'kiyose/kakaricho',
      message: '職層の学習パスに、この後に進む職層（roles）が書かれています。',
    },
  ]),
);
