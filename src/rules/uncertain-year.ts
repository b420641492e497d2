import type { Rule } from './rule.ts';

export const uncertainYear: Rule = {
  id: 'uncertain-year',
  severity: 'error',
  title: '年度の確かでない予定に、そのことを示す校訂注があること',
  why: '原文の年度の欄が失われた予定は、推定です。校訂注が無ければ、何を根拠にその年度へ置いたかが分かりません。',
  example: {
    bad: 'years:\n  - fiscalYear: 2011\n    certain: false',
    good: 'years:\n  - fiscalYear: 2011\n    certain: false\nerrata:\n  - kiyose/b29',
  },
  *check({ catalog }) {
    for (const entry of catalog.all('plan-target')) {
      const { years, errata } = entry.data;
      const index = years.findIndex(({ certain }) => !certain);
      if (index < 0 || errata) continue;
      yield {
        spot: { draft: entry, path: ['years', index, 'certain'] },
        message: `${years[index]?.fiscalYear ?? ''}年度は確かでない（certain: false）とありますが、校訂注（errata）がありません。`,
        hint: '欄が失われたことを書いた校訂注を errata に足すか、原文から確かに分かるなら certain: true に直してください。',
      };
    }
  },
};
