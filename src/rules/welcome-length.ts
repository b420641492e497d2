import { analyzeProse } from '../domain/prose.ts';
import type { Rule } from './rule.ts';

/** What is read in little more than a minute. Letters without markup and white space. */
const MOST = 600;

export const welcomeLength: Rule = {
  id: 'welcome-length',
  severity: 'warning',
  title: '「はじめての方へ」の頁が600字までであること',
  why: '新しい人は一度に多くを読めません。くわしいことは、章や職層の頁へのリンクで足ります。',
  example: { bad: '（900字の頁）', good: '（400字の頁と、くわしい頁へのリンク）' },
  *check({ catalog }) {
    for (const page of catalog.all('welcome')) {
      const { plainText, texts } = analyzeProse(page.body);
      const length = plainText.replaceAll(/\s/gu, '').length;
      if (length <= MOST) continue;
      yield {
        spot: { draft: page, body: texts[0]?.position ?? { line: 1, column: 1 } },
        message: `本文が${length}字あります。`,
        hint: `${MOST}字までに縮めるか、頁を分けてください。`,
      };
    }
  },
};
