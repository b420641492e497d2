import { analyzeProse } from '../domain/prose.ts';
import type { Position } from '../model/place.ts';
import type { Rule } from './rule.ts';

/** Addresses that stand in the text as they are: the reader of Markdown makes links of them all the same. */
const BARE = /(?:https?:\/\/|www\.)[^\s<>「」（）、。]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gi;

const bareAddresses = ({ text, position }: { text: string; position: Position }) =>
  text.split('\n').flatMap((line, index) =>
    Array.from(line.matchAll(BARE), ({ 0: url, index: at }) => ({
      url: url.includes('@') && !url.includes('/') ? `mailto:${url}` : url,
      position: { line: position.line + index, column: at + (index === 0 ? position.column : 1) },
    })),
  );

export const outsideLink: Rule = {
  id: 'outside-link',
  severity: 'warning',
  title: '本文のリンクが、サイトの外を指していないこと',
  why: '庁内の閉じた網では、外のサイトは開けません。外の頁は、知らないうちに無くなることもあります。',
  example: { bad: '[総務省](https://www.soumu.go.jp/)', good: '総務省のウェブサイト' },
  *check({ drafts }) {
    for (const draft of drafts) {
      if (draft.body === '') continue;
      const { plainLinks, texts } = analyzeProse(draft.body);
      for (const { url, position } of [...plainLinks, ...texts.flatMap(bareAddresses)]) {
        if (!/^(?:(?:https?:)?\/\/|mailto:|www\.)/i.test(url)) continue;
        yield {
          spot: { draft, body: position },
          message: `リンク「${url}」は、このサイトの外を指しています。`,
          hint: '庁内の網では開けません。リンクをやめて、名前だけを書けないか考えてください。',
        };
      }
    }
  },
};
