import { breaksRule } from './test-support/check-broken.ts';

breaksRule('role-cycle', [
  {
    what: '最も上から下へ',
    edits: [['roles/kiyose/kacho.yaml', 'nextRoles: []', 'nextRoles:\n  - kiyose/kakaricho']],
    file: 'roles/kiyose/kacho.yaml',
    at: 'kiyose/kakaricho',
    message: '次の職「kiyose/kakaricho」をたどると、元の「kiyose/kacho」に戻ります。',
  },
  {
    what: '自分自身',
    edits: [['roles/kiyose/kakaricho.yaml', '  - kiyose/kacho-dairi', '  - kiyose/kakaricho']],
    file: 'roles/kiyose/kakaricho.yaml',
    at: 'kiyose/kakaricho',
    message: '次の職が、自分自身「kiyose/kakaricho」になっています。',
  },
]);
