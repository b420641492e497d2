import { breaksRule } from './test-support/check-broken.ts';

breaksRule('erratum-code', [
  {
    what: '番号',
    edits: [['errata/kiyose/a07.yaml', 'code: A07', 'code: A08']],
    file: 'errata/kiyose/a07.yaml',
    at: 'A08',
    message: '校訂注の番号「A08」が、ファイルの名前「a07」と違います。',
    maybe: 'A07',
  },
]);
