import type { Rule } from './rule.ts';

const NAMES = { yes: '記載あり', partly: '一部', no: 'なし' } as const;

export const coverageWithoutClause: Rule = {
  id: 'coverage-without-clause',
  severity: 'error',
  title: '「記載あり」「一部」の判断に、答えている節があること',
  why: '根拠の節が無い判断は、読む人が原文で確かめられません。',
  example: {
    bad: 'verdict: "yes"\nsections: []',
    good: 'verdict: "yes"\nsections:\n  - kiyose/policy-ed4/development#training-program',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('coverage')) {
      for (const [index, { verdict, sections }] of entry.data.verdicts.entries()) {
        if ((verdict === 'no') === (sections.length === 0)) continue;
        yield {
          spot: { draft: entry, path: ['verdicts', index, 'verdict'] },
          message:
            verdict === 'no'
              ? `判断は「${NAMES[verdict]}」（${verdict}）ですが、答えている節（sections）が${sections.length}つあります。`
              : `判断は「${NAMES[verdict]}」（${verdict}）ですが、答えている節（sections）がありません。`,
          candidates: verdict === 'no' ? ['partly', 'yes'] : ['no'],
          hint: '判断を直すか、方針を読み直して節を書いてください。',
        };
      }
    }
  },
};
