import { COLLECTIONS } from '../model/collections.ts';
import { addressOf } from '../domain/addresses.ts';
import { knownAddresses } from './finding/known-addresses.ts';
import { knownIds } from './finding/known-ids.ts';
import { nearest } from './finding/nearest.ts';
import type { Rule } from './rule.ts';

export const reusedId: Rule = {
  id: 'reused-id',
  severity: 'error',
  title: '使わなくなったIDが、別の内容に使われていないこと',
  why: '古い番地を控えている人や資料が、気づかないまま別の内容へ着いてしまいます。',
  example: {
    bad: 'retired:\n  - kind: role\n    from: kiyose/kakaricho\n    to: null',
    good: 'retired:\n  - kind: role\n    from: kiyose/kakari-chief\n    to: kiyose/kakaricho',
  },
  *check(subject) {
    const ids = knownIds(subject);
    const addresses = knownAddresses(subject.drafts);
    const retired = new Map<string, string | null>();
    for (const { data } of subject.catalog.all('move')) {
      for (const { kind, from, to } of data.retired) retired.set(`${kind} ${from}`, to);
    }
    const seen = new Set<string>();
    for (const entry of subject.catalog.all('move')) {
      for (const [index, { kind, from, to }] of entry.data.retired.entries()) {
        const { label, depth } = COLLECTIONS[kind];
        const address = addressOf(kind, from);
        const at = (field: string) => ({ draft: entry, path: ['retired', index, field] });
        if (seen.has(`${kind} ${from}`)) {
          yield {
            spot: at('from'),
            message: `使わなくなった${label}のID「${from}」が、二度書かれています。`,
            hint: 'どちらか一方を消してください。',
          };
          continue;
        }
        seen.add(`${kind} ${from}`);
        if (from.split('/').length !== depth) {
          yield {
            spot: at('from'),
            message: `${label}のIDは「/」で区切った${depth}つの部分でできていますが、「${from}」は${from.split('/').length}つです。`,
            hint: '使わなくなったIDを、もとのとおりに書いてください。そのIDの番地から案内します。',
          };
        } else if (ids.has(kind, from)) {
          yield {
            spot: at('from'),
            message: `${label}のID「${from}」は、使わなくなったはずなのに、今も使われています。`,
            hint: `新しい内容には別のIDを付けるか、まだ使うならこの記録を消してください。`,
          };
        } else if (!address.includes('#') && addresses.has(address)) {
          yield {
            spot: at('from'),
            message: `使わなくなった${label}「${from}」の番地「${address}」に、今は別の頁があります。`,
            hint: '新しい内容に別のIDを付けてください。前の番地からは、移った先を案内します。',
          };
        } else if (to !== null && !ids.has(kind, to)) {
          yield {
            spot: at('to'),
            message: retired.has(`${kind} ${to}`)
              ? `移った先の${label}「${to}」も、もう使われていません。`
              : `移った先の${label}「${to}」はありません。`,
            candidates: retired.get(`${kind} ${to}`)
              ? [retired.get(`${kind} ${to}`) ?? '']
              : nearest(to, ids.idsOf(kind)),
            hint: '今あるIDを書いてください。内容そのものが無くなったときは null と書きます。',
          };
        }
      }
    }
  },
};
