import { createHash } from 'node:crypto';

/** One entry of a feed. Texts are plain; they are escaped here. */
export interface FeedEntry {
  /** What never changes about it: `kiyose/changes/kiyose-policy-included`. */
  name: string;
  title: string;
  /** Where it is read, relative to the feed. */
  href: string;
  /** `2026-11-21` */
  day: string;
  content: string;
  /** A word for readers' own filters, with what it means. */
  category: { term: string; label: string };
}

/** A feed with everything it says of itself. */
export interface Feed {
  name: string;
  title: string;
  author: string;
  /** The feed's own file name, and the page that says the same. */
  self: string;
  page: string;
  /** Newest first. */
  entries: readonly FeedEntry[];
  /** What `updated` says while there is no entry: `2026-11-21`. */
  emptyDay: string;
}

/** The namespace of our names (a random UUID, chosen once and never changed). */
const NAMESPACE = '5b7c1f0e-3d52-4a59-9f0a-6c1d7b0e2a41';

/** A name-based UUID (version 5, RFC 9562 section 5.5) as a URN: the same for the same name, wherever a site is served. */
export function urnOf(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex', 0, 16);
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (value: string) => value.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

/** The content has days without a time; all of them are days in Japan. */
const moment = (day: string) => `${day}T00:00:00+09:00`;

/**
 * Writes an Atom feed (RFC 4287). The site does not know the address it is served at: ids are URNs, and links are
 * relative to the feed, as section 4.2.7.1 allows.
 */
export function atomFeed({ name, title, author, self, page, entries, emptyDay }: Feed): string {
  const newest =
    entries
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? emptyDay;
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ja">',
    `  <id>${urnOf(name)}</id>`,
    `  <title>${text(title)}</title>`,
    `  <updated>${moment(newest)}</updated>`,
    `  <author><name>${text(author)}</name></author>`,
    `  <link rel="self" type="application/atom+xml" href="${text(self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${text(page)}"/>`,
    ...entries.flatMap((entry) => [
      '  <entry>',
      `    <id>${urnOf(entry.name)}</id>`,
      `    <title>${text(entry.title)}</title>`,
      `    <updated>${moment(entry.day)}</updated>`,
      `    <published>${moment(entry.day)}</published>`,
      `    <link rel="alternate" type="text/html" href="${text(entry.href)}"/>`,
      `    <category term="${text(entry.category.term)}" label="${text(entry.category.label)}"/>`,
      `    <content type="text">${text(entry.content)}</content>`,
      '  </entry>',
    ]),
    '</feed>',
  ].join('\n')}\n`;
}
