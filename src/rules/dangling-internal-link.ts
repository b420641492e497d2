import { analyzeProse } from '../domain/prose.ts';
import { dangerousScheme } from './finding/link-scheme.ts';
import { isMisspeltEntryLink } from './dangling-prose-link.ts';
import { knownAddresses } from './finding/known-addresses.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

export const danglingInternalLink: Rule = {
  id: 'dangling-internal-link',
  severity: 'error',
  title: 'サイトの中へのリンクの先があること',
  why: '番地を手で書いたリンクは、頁が移ると切れます。「種類:ID」で書いたリンクは切れません。',
  example: { bad: '[係長級](/kiyose/roles/kakarichou/)', good: '[係長級](role:kiyose/kakaricho)' },
  *check({ drafts }) {
    const addresses = knownAddresses(drafts);
    for (const draft of drafts) {
      if (draft.body === '') continue;
      for (const { url, position } of analyzeProse(draft.body).plainLinks) {
        // Addresses that are no addresses belong to unsafe-link.
        if (dangerousScheme(url) !== undefined) continue;
        if (url.startsWith('#') || /^(https?:|mailto:|\/\/)/i.test(url) || isMisspeltEntryLink(url)) continue;
        const [path = ''] = url.split(/[?#]/, 1);
        const spot = { draft, body: position };
        if (!path.startsWith('/')) {
          yield {
            spot,
            message: url === '' ? 'リンクの先が空です。' : `リンク「${url}」の先が分かりません。`,
            hint: 'サイトの中なら「種類:ID」（例: role:kiyose/kakaricho）か「/」で始まる番地を書いてください。',
          };
          continue;
        }
        if (addresses.has(path)) continue;
        yield {
          spot,
          message: `このサイトに「${path}」という頁はありません。`,
          candidates: nearest(path, addresses.all()).map((address) => addresses.entryAt(address) ?? address),
          hint: 'リンクを「種類:ID」（例: role:kiyose/kakaricho）の形に直してください。',
        };
      }
    }
  },
};
