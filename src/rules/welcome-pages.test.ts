import { breaksRule, copied, withMoreDocuments } from './test-support/check-broken.ts';

const page = (name: string, order: number, period: string) => ({
  [`welcome/kiyose/${name}.mdx`]: copied(
    'welcome/kiyose/page-e.mdx',
    ['order: 5', `order: ${order}`],
    ['period: first-year', `period: ${period}`],
  ),
});

breaksRule(
  'welcome-pages',
  withMoreDocuments([
    {
      what: '頁が足りない',
      files: {
        'welcome/kiyose/page-d.mdx': undefined,
        'welcome/kiyose/page-e.mdx': undefined,
        ...page('year', 4, 'first-year'),
      },
      file: 'welcome/kiyose/year.mdx',
      at: '4\ntakeaway',
      message: '「はじめての方へ」の頁が4つです。',
    },
    {
      what: '頁が多すぎる',
      files: { ...page('f', 6, 'first-year'), ...page('g', 7, 'first-year'), ...page('h', 8, 'first-year') },
      file: 'welcome/kiyose/h.mdx',
      at: '8\ntakeaway',
      message: '「はじめての方へ」の頁が8つです。',
    },
    {
      what: '1年の後に初日',
      files: page('late', 6, 'first-day'),
      file: 'welcome/kiyose/late.mdx',
      at: 'first-day',
      message: '「初日」の頁が、「1年」の頁より後に並んでいます。',
      maybe: 'first-year',
    },
    {
      what: '1年の頁が無い',
      files: page('page-e', 5, 'first-month'),
      file: 'welcome/kiyose/page-e.mdx',
      at: '5\ntakeaway',
      message: '「1年」に読む頁がありません。',
    },
    {
      what: '着任カードと同じ名前',
      files: page('card', 6, 'first-year'),
      file: 'welcome/kiyose/card.mdx',
      at: [1, 1],
      message: '「card」という名前は、着任カードの番地に使われています。',
    },
  ]),
);
