import type { Entry } from '../model/entry.ts';
import type { Finding, Rule } from './rule.ts';

export const repeatedOrganization: Rule = {
  id: 'repeated-organization',
  severity: 'error',
  title: '並べて比べる欄が、団体ごとに一つずつ、根拠とともにあること',
  why: '同じ団体の欄が二つあると、どちらがその団体の記述か分かりません。根拠の無い欄は確かめられません。',
  example: {
    bad: 'voices:\n  - organization: kiyose\n  - organization: kiyose',
    good: 'voices:\n  - organization: kiyose\n  - organization: tachikawa',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('coverage')) yield* repeated(entry, 'verdicts', entry.data.verdicts);
    for (const entry of catalog.all('topic')) {
      yield* repeated(entry, 'voices', entry.data.voices);
      for (const [index, { statements, places, missing }] of entry.data.voices.entries()) {
        const at = { draft: entry, path: ['voices', index, 'organization'] };
        if (!statements && missing === undefined) {
          yield {
            spot: at,
            message: 'この団体の欄に、記述（statements）も、記載が無いことの説明（missing）もありません。',
            hint: 'どちらかを書いてください。',
          };
        } else if (statements && places.length === 0) {
          yield {
            spot: { draft: entry, path: ['voices', index, 'places'] },
            message: '記述（statements）がありますが、根拠の節（places）がありません。',
            hint: '記述の根拠になる章と節を書いてください。',
          };
        }
      }
    }
  },
};

function* repeated(draft: Entry, list: string, parts: readonly { organization: string }[]): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, { organization }] of parts.entries()) {
    if (seen.has(organization)) {
      yield {
        spot: { draft, path: [list, index, 'organization'] },
        message: `「${organization}」の欄が二つあります。`,
        hint: '一つにまとめるか、書くはずだった団体に直してください。',
      };
    }
    seen.add(organization);
  }
}
