import type { Entry } from '../model/entry.ts';
import { firstSegment } from '../model/ids.ts';
import type { DataPath } from '../model/place.ts';
import type { Rule, Subject } from './rule.ts';

interface Claim {
  entry: Entry;
  word: string;
  path: DataPath;
  isName: boolean;
}

/**
 * Kinds whose names are looked up by readers; names of one group must lead to one entry. Abilities are left out: a source
 * may use one heading for the upper and the lower ranks and mean two things.
 */
function* groups({ catalog }: Subject): Generator<{ what: string; claims: Claim[] }> {
  const claimsOf = (entry: Entry, name: string, field: string, aliases: readonly string[] | undefined): Claim[] => [
    { entry, word: name, path: [field], isName: true },
    ...(aliases ?? []).map((word, index) => ({ entry, word, path: ['aliases', index], isName: false })),
  ];
  yield {
    what: '用語',
    claims: catalog.all('term').flatMap((entry) => claimsOf(entry, entry.data.term, 'term', entry.data.aliases)),
  };
  for (const { id: organization } of catalog.all('organization')) {
    for (const kind of ['role', 'persona', 'skill', 'staff-image'] as const) {
      const entries = catalog
        .all(kind)
        .filter(({ id }) => firstSegment(id) === organization) as readonly Entry<'role'>[];
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

export const aliasClaimedTwice: Rule = {
  id: 'alias-claimed-twice',
  severity: 'error',
  title: '一つの名前や別名が、二つの項目のものになっていないこと',
  why: '同じ言葉が二つの項目を指すと、検索も用語の説明も、どちらを出すか決められません。',
  example: { bad: '# OJT と Off-JT の両方に\naliases:\n  - 職場研修', good: '# OJT だけに\naliases:\n  - 職場研修' },
  *check(subject) {
    for (const { what, claims } of groups(subject)) {
      const names = new Map<string, Claim>();
      // Names come first: an alias gives way to a name.
      for (const claim of [...claims].sort((a, b) => Number(b.isName) - Number(a.isName))) {
        const first = names.get(fold(claim.word));
        if (!first) names.set(fold(claim.word), claim);
        else if (first.entry === claim.entry) {
          // A list that holds the same word twice is reported by repeated-item.
          if (first.word === claim.word && !first.isName) continue;
          yield {
            spot: { draft: claim.entry, path: claim.path },
            message: `別名「${claim.word}」は、この項目の名前「${first.word}」と同じです。`,
            hint: 'この別名を消してください。全角・半角や大文字・小文字の違いは、書かなくても検索で見つかります。',
          };
        } else {
          yield {
            spot: { draft: claim.entry, path: claim.path },
            message: `${claim.isName ? what : '別名'}「${claim.word}」は、「${first.entry.id}」の${first.isName ? '名前' : '別名'}でもあります。`,
            hint: 'どちらか一方の項目だけに書いてください。',
          };
        }
      }
    }
  },
};
