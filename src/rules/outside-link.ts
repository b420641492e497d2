import { analyzeProse } from '../domain/prose.ts';
import type { Rule } from './rule.ts';

export const outsideLink: Rule = {
  id: 'outside-link',
  severity: 'warning',
  title: '本文のリンクが、サイトの外を指していないこと',
  why: '庁内の閉じた網では、外のサイトは開けません。外の頁は、知らないうちに無くなることもあります。',
  example: { bad: '[総務省](https://www.soumu.go.jp/)', good: '総務省のウェブサイト' },
  *check({ drafts }) {
    for (const draft of drafts) {
      if (draft.body === '') continue;
      for (const { url, position } of analyzeProse(draft.body).plainLinks) {
        if (!/^(https?:)?\/\//i.test(url)) continue;
        yield {
          spot: { draft, body: position },
          message: `リンク「${url}」は、このサイトの外を指しています。`,
          hint: '庁内の網では開けません。リンクをやめて、名前だけを書けないか考えてください。',
        };
      }
    }
  },
};
