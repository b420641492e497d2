import { breaksRule, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'coverage-item',
  withMoreDocuments([
    {
      what: '別の項目の判断',
      edits: [['coverage/mic/ojt.yaml', 'item: mic/ojt', 'item: mic/off-jt']],
      file: 'coverage/mic/ojt.yaml',
      at: 'mic/off-jt',
      message: 'このファイルは「mic/ojt」の判断ですが、item は「mic/off-jt」です。',
      maybe: 'mic/ojt',
    },
  ]),
);
