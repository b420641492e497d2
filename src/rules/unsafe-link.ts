import { analyzeProse } from '../domain/prose.ts';
import { dangerousScheme } from './finding/link-scheme.ts';
import { show } from './finding/schema-findings.ts';
import type { Rule } from './rule.ts';

export const unsafeLink: Rule = {
  id: 'unsafe-link',
  severity: 'error',
  title: 'リンクと画像の番地が、頁のほかのものを動かさないこと',
  why: '「javascript:」や「data:」で始まる番地は、開いた人のブラウザーでプログラムを動かします。',
  example: { bad: '[詳しく](javascript:alert(1))', good: '[詳しく](/about/)' },
  *check({ drafts }) {
    for (const draft of drafts) {
      if (draft.body === '') continue;
      const { plainLinks, images } = analyzeProse(draft.body);
      for (const { url, position } of [...plainLinks, ...images]) {
        const scheme = dangerousScheme(url);
        if (scheme === undefined) continue;
        yield {
          spot: { draft, body: position },
          message: `「${scheme}:」で始まる番地「${show(url)}」は書けません。`,
          hint: 'サイトの中なら「種類:ID」（例: role:kiyose/kakaricho）か「/」で始まる番地を書き、そうでなければリンクをやめて文だけにしてください。',
        };
      }
    }
  },
};
