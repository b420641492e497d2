import { breaksRule, copied, withMoreDocuments } from './test-support/check-broken.ts';

breaksRule(
  'welcome-length',
  withMoreDocuments([
    {
      what: '600字を超える頁',
      files: {
        'welcome/kiyose/page-a.mdx': copied('welcome/kiyose/page-a.mdx', [
          '[係長級](role:kiyose/kakaricho)の頁を読みます。',
          'あ'.repeat(601),
        ]),
      },
      file: 'welcome/kiyose/page-a.mdx',
      at: 'あ',
      message: '本文が601字あります。',
    },
  ]),
);
