import { expect, it } from 'vitest';
import { atomFeed, urnOf } from './atom-feed.ts';

const FEED = {
  name: 'aoi/changes',
  title: '変更のお知らせ',
  author: 'みちしるべ',
  self: 'feed.xml',
  page: './',
  emptyDay: '2026-11-21',
};

const ENTRY = {
  name: 'aoi/changes/first',
  title: '「甲」<b> & "乙"',
  href: './#first',
  day: '2026-11-20',
  content: '前は < 後',
  category: { term: 'major', label: '新しく求めることがあります' },
};

it('names things by UUIDs of version 5 that follow from the name alone', () => {
  expect(urnOf('aoi/changes')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(urnOf('aoi/changes')).toBe(urnOf('aoi/changes'));
  expect(urnOf('aoi/changes')).not.toBe(urnOf('aoi/changes/first'));
});

it('writes everything that RFC 4287 asks of a feed and its entries, with markup as text', () => {
  expect(atomFeed({ ...FEED, entries: [ENTRY] })).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">
  <id>${urnOf('aoi/changes')}</id>
  <title>変更のお知らせ</title>
  <updated>2026-11-20T00:00:00+09:00</updated>
  <author><name>みちしるべ</name></author>
  <link rel="self" type="application/atom+xml" href="feed.xml"/>
  <link rel="alternate" type="text/html" href="./"/>
  <entry>
    <id>${urnOf('aoi/changes/first')}</id>
    <title>「甲」&lt;b&gt; &amp; &quot;乙&quot;</title>
    <updated>2026-11-20T00:00:00+09:00</updated>
    <published>2026-11-20T00:00:00+09:00</published>
    <link rel="alternate" type="text/html" href="./#first"/>
    <category term="major" label="新しく求めることがあります"/>
    <content type="text">前は &lt; 後</content>
  </entry>
</feed>
`);
});

it('is a whole feed before the first entry, too', () => {
  expect(atomFeed({ ...FEED, entries: [] })).toContain('<updated>2026-11-21T00:00:00+09:00</updated>');
});
