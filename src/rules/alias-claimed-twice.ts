import type { Entry } from '../model/entry.ts';
import type { DataPath } from '../model/place.ts';
import type { Rule, Subject } from './rule.ts';

interface Claim {
  entry: Entry;
  word: string;
  path: DataPath;
  /** A name comes before an alias, an alias before one that several terms share. */
  as: 'name' | 'alias' | 'shared';
}

/**
 * Kinds whose names are looked up by readers; names of one group must lead to one entry. Abilities are left out: a source
 * may use one heading for the upper and the lower ranks and mean two things.
 */
function* groups({ catalog }: Subject): Generator<{ what: string; claims: Claim[] }> {
  const claimsOf = (entry: Entry, name: string, field: string, aliases: readonly string[] | undefined): Claim[] => [
    { entry, word: name, path: [field], as: 'name' },
    ...(aliases ?? []).map((word, index): Claim => ({ entry, word, path: ['aliases', index], as: 'alias' })),
  ];
  yield {
    what: '用語',
    claims: catalog.all('term').flatMap((entry) => [
      ...claimsOf(entry, entry.data.term, 'term', entry.data.aliases),
      ...(entry.data.sharedAliases ?? []).map((word, index): Claim => ({
        entry,
        word,
        path: ['sharedAliases', index],
        as: 'shared',
      })),
    ]),
  };
  for (const { id: organization } of catalog.all('organization')) {
    for (const kind of ['role', 'persona', 'skill', 'staff-image'] as const) {
      const entries = catalog.of(kind, organization) as readonly Entry<'role'>[];
      yield {
        what: '名前',
        claims: entries.flatMap((entry) =>
          claimsOf(entry as unknown as Entry, entry.data.name, 'name', entry.data.aliases),
        ),
      };
    }
  }
}

/** Words that differ only in width or capitals are one word to the search. */
const fold = (word: string) => word.normalize('NFKC').toLowerCase();

const ORDER = { name: 0, alias: 1, shared: 2 } as const;
const CALLED = { name: '名前', alias: '別名', shared: '分け合う別名' } as const;

export const aliasClaimedTwice: Rule = {
  id: 'alias-claimed-twice',
  severity: 'error',
  title: '一つの名前や別名が、二つの項目のものになっていないこと',
  why: '同じ言葉が二つの項目を指すと、検索も用語の説明も、どちらを出すか決められません。どちらにも当てはまる言葉は、当てはまる用語のすべてに sharedAliases として書けば、検索がどちらも調べます。',
  example: { bad: '# OJT と Off-JT の両方に\naliases:\n  - 職場研修', good: '# OJT だけに\naliases:\n  - 職場研修' },
  *check(subject) {
    for (const { what, claims } of groups(subject)) {
      const names = new Map<string, Claim>();
      const sharers = Map.groupBy(
        claims.filter(({ as }) => as === 'shared'),
        ({ word }) => fold(word),
      );
      // Names come first: an alias gives way to a name.
      for (const claim of [...claims].sort((a, b) => ORDER[a.as] - ORDER[b.as])) {
        const spot = { draft: claim.entry, path: claim.path };
        const word = fold(claim.word);
        const first = names.get(word);
        if (!first) {
          names.set(word, claim);
          if (claim.as === 'shared' && new Set(sharers.get(word)?.map(({ entry }) => entry)).size === 1) {
            yield {
              spot,
              message: `分け合う別名「${claim.word}」が、この用語にしかありません。`,
              hint: '当てはまるほかの用語の sharedAliases にも書くか、この用語だけのものなら aliases に移してください。',
            };
          }
        } else if (first.entry === claim.entry) {
          // A list that holds the same word twice is reported by repeated-item.
          if (first.word === claim.word && first.as === claim.as) continue;
          yield {
            spot,
            message: `${CALLED[claim.as]}「${claim.word}」は、この項目の${CALLED[first.as]}「${first.word}」と同じです。`,
            hint: 'この別名を消してください。全角・半角や大文字・小文字の違いは、書かなくても検索で見つかります。',
          };
        } else if (first.as !== 'shared' || claim.as !== 'shared') {
          yield {
            spot,
            message: `${claim.as === 'name' ? what : CALLED[claim.as]}「${claim.word}」は、「${first.entry.id}」の${CALLED[first.as]}でもあります。`,
            hint:
              first.as === 'alias'
                ? 'どちらか一方の項目だけに書いてください。用語どうしで、どちらにも当てはまるなら、両方の sharedAliases に書いてください。'
                : 'どちらか一方の項目だけに書いてください。',
          };
        }
      }
    }
  },
};
