import { breaksRule, copied } from './test-support/check-broken.ts';

breaksRule('misplaced-file', [
  {
    what: '団体のフォルダーの名前',
    files: { 'staff-images/kiyosse/team.yaml': copied('staff-images/kiyose/team-play.yaml') },
    file: 'staff-images/kiyosse/team.yaml',
    at: [1, 1],
    message: 'フォルダー「kiyosse」に当たる団体がありません。',
    maybe: 'kiyose',
  },
  {
    what: '文書のフォルダーの名前',
    files: { 'chapters/kiyose/policy-ed5/duties.mdx': copied('chapters/kiyose/policy-ed4/duties.mdx') },
    file: 'chapters/kiyose/policy-ed5/duties.mdx',
    at: [1, 1],
    message: 'フォルダー「kiyose/policy-ed5」に当たる文書がありません。',
    maybe: 'kiyose/policy-ed3、kiyose/policy-ed4',
  },
]);
