import { isEntered } from '../domain/entered.ts';
import { COLLECTIONS } from '../model/collections.ts';
import type { Rule } from './rule.ts';

export const unenteredKind: Rule = {
  id: 'unentered-kind',
  severity: 'error',
  title: '「まだ入力していない」とした表が、本当に空であること',
  why: '団体の頁は「未入力」と示します。入れ始めた表が未入力のままだと、書いてあるものが無いように見えます。',
  example: {
    bad: 'unentered:\n  - role # 職層のファイルがもうある',
    good: '# role の行を消す\nunentered:\n  - training',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('organization')) {
      for (const [index, kind] of (entry.data.unentered ?? []).entries()) {
        if (!isEntered(catalog, kind, entry.id)) continue;
        yield {
          spot: { draft: entry, path: ['unentered', index] },
          message: `${COLLECTIONS[kind].label}は未入力（unentered）とありますが、もう入っています。`,
          hint: `unentered から「${kind}」の行を消してください。`,
        };
      }
    }
  },
};
