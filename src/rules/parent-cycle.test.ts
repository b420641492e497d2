import { breaksRule } from './test-support/check-broken.ts';

breaksRule('parent-cycle', [
  {
    what: '自分自身が前の版',
    edits: [['documents/kiyose/policy-ed4.yaml', 'predecessor: kiyose/policy-ed3', 'predecessor: kiyose/policy-ed4']],
    file: 'documents/kiyose/policy-ed4.yaml',
    at: [9, 14],
    message: '前の版が、自分自身「kiyose/policy-ed4」になっています。',
  },
  {
    what: '互いに上の区分',
    edits: [['personas/kiyose/manager.yaml', 'order: 2', 'order: 2\nparent: kiyose/manager-kacho']],
    file: 'personas/kiyose/manager.yaml',
    at: 'kiyose/manager-kacho',
    message: '上の区分「kiyose/manager-kacho」をたどると、元の「kiyose/manager」に戻ります。',
  },
]);
